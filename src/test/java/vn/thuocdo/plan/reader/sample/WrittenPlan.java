package vn.thuocdo.plan.reader.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A plan written down as lines, made a Word file. A line is a paragraph; it may begin with a sign:
///
/// - `= ` a centred bold title, `* ` a bold line, `#3 ` an item that Word numbers, at level 3, `[box] ` a text box;
/// - `| a | b` a row of a table, `|h a | b` a table of one row that only lays the paper out; ` // ` parts paragraphs.
///
/// Marks inside: `{b}` bold, `{2>}` two columns wide, `{v}` begins cells merged downwards and `{^}` goes on with them,
/// `{del:…}` and `{ins:…}` tracked changes, `{fn:…}` a footnote, `{tab}`, `{shy}` a soft hyphen, `{nfd}` decomposed letters.
public final class WrittenPlan {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern WIDE = Pattern.compile("\\{(\\d+)>}");

    private final StringBuilder body = new StringBuilder();
    private boolean table;

    private WrittenPlan(List<String> lines) {
        lines.forEach(this::line);
        close();
    }

    /// The Word file of a written plan.
    public static InputStream file(List<String> lines) {
        return new ByteArrayInputStream(bytes(lines));
    }

    /// The same as bytes.
    public static byte[] bytes(List<String> lines) {
        return zip(new WrittenPlan(lines).body.toString());
    }

    private void line(String line) {
        if (line.startsWith("|h ")) {
            close();
            row(line.substring(3));
            close();
        } else if (line.startsWith("| ")) {
            row(line.substring(2));
        } else {
            close();
            paragraph(line);
        }
    }

    private void close() {
        if (table)
            body.append("</w:tbl><w:p/>");
        table = false;
    }

    private void paragraph(String line) {
        if (line.startsWith("= "))
            body.append("<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>").append(runs(line.substring(2), true))
                    .append("</w:p>");
        else if (line.startsWith("* "))
            body.append("<w:p>").append(runs(line.substring(2), true)).append("</w:p>");
        else if (line.matches("#\\d .*"))
            body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"").append(line.charAt(1) - '1')
                    .append("\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>").append(runs(line.substring(3), false))
                    .append("</w:p>");
        else if (line.startsWith("[box] "))
            body.append("<w:p><w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent><w:p>")
                    .append(runs(line.substring(6), false))
                    .append("</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>");
        else
            body.append("<w:p>").append(runs(line, false)).append("</w:p>");
    }

    private void row(String line) {
        if (!table)
            body.append("<w:tbl><w:tblPr/>");
        table = true;
        body.append("<w:tr>");
        for (var cell : (line + " ").split(" ?\\| ", -1))
            cell(cell.strip());
        body.append("</w:tr>");
    }

    private void cell(String given) {
        var wide = WIDE.matcher(given);
        var span = wide.find() ? Integer.parseInt(wide.group(1)) : 1;
        body.append("<w:tc><w:tcPr>");
        if (span > 1)
            body.append("<w:gridSpan w:val=\"").append(span).append("\"/>");
        if (given.contains("{v}"))
            body.append("<w:vMerge w:val=\"restart\"/>");
        if (given.contains("{^}"))
            body.append("<w:vMerge/>");
        body.append("</w:tcPr>");
        var text = WIDE.matcher(given).replaceAll("").replace("{v}", "").replace("{^}", "");
        var bold = text.startsWith("{b}");
        for (var paragraph : text.replace("{b}", "").split(" // ", -1))
            body.append("<w:p>").append(runs(paragraph, bold)).append("</w:p>");
        body.append("</w:tc>");
    }

    private static String runs(String given, boolean strong) {
        var bold = strong || given.startsWith("{b}");
        var text = given.replace("{b}", "").replace("{shy}", "\u00AD");
        if (text.contains("{nfd}"))
            text = Normalizer.normalize(text.replace("{nfd}", ""), Normalizer.Form.NFD);
        var open = "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">";
        var shut = "</w:t></w:r>";
        var marked = text.replace("&", "&amp;").replace("<", "&lt;")
                .replaceAll("\\{del:([^}]*)}",
                        shut + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>$1</w:delText></w:r></w:del>" + open)
                .replaceAll("\\{ins:([^}]*)}",
                        shut + "<w:ins w:id=\"2\" w:author=\"x\">" + open + "$1" + shut + "</w:ins>" + open)
                .replaceAll("\\{fn:([^}]*)}", shut + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + open)
                .replace("{tab}", shut + "<w:r><w:tab/></w:r>" + open);
        return open + marked + shut;
    }

    private static byte[] zip(String body) {
        try (var out = new ByteArrayOutputStream(); var zip = new ZipOutputStream(out)) {
            part(zip, "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("/word/document.xml", "document.main") + type("/word/numbering.xml", "numbering")
                            + "</Types>");
            part(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            part(zip, "word/_rels/document.xml.rels", relations("numbering", "numbering.xml"));
            part(zip, "word/document.xml",
                    "<w:document xmlns:w=\"" + SPACE + "\"><w:body>" + body + "</w:body></w:document>");
            part(zip, "word/numbering.xml", numbering());
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + kind
                + "+xml\"/>";
    }

    private static String relations(String kind, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    /// Roman, Arabic, letter, dash, plus.
    private static String numbering() {
        var levels = new StringBuilder();
        var kinds = List.of("upperRoman", "decimal", "lowerLetter", "bullet", "bullet");
        var texts = List.of("%1.", "%2.", "%3)", "-", "+");
        for (var i = 0; i < kinds.size(); i++)
            levels.append("<w:lvl w:ilvl=\"").append(i).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .append(kinds.get(i)).append("\"/><w:lvlText w:val=\"").append(texts.get(i)).append("\"/></w:lvl>");
        return "<w:numbering xmlns:w=\"" + SPACE + "\"><w:abstractNum w:abstractNumId=\"0\">" + levels
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
