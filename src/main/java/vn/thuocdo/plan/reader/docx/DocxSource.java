package vn.thuocdo.plan.reader.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.SourceBlock;
import vn.thuocdo.plan.reader.model.SourceDocument;
import vn.thuocdo.plan.reader.model.UnreadablePlan;
import vn.thuocdo.plan.reader.model.UnreadablePlan.Reason;

/// Reads a Word file into a [SourceDocument].
public final class DocxSource {

    private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxSource() {}

    /// Reads the file; throws [UnreadablePlan] when it is no harmless, readable Word file with text in it.
    public static SourceDocument read(InputStream in) throws IOException {
        byte[] file = DocxGate.take(in);
        DocxGate.check(file);
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            SourceDocument source = new SourceDocument(blocks(mainPart(parts)));
            checkText(source);
            return source;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | XMLStreamException broken) {
            throw new UnreadablePlan(Reason.BROKEN, broken);
        }
    }

    /// Throws [UnreadablePlan] when the bytes are no harmless Word package.
    public static void look(byte[] file) {
        DocxGate.checkSize(file);
        DocxGate.check(file);
    }

    private static PackagePart mainPart(OPCPackage parts) {
        for (PackageRelationship relation : parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            PackagePart part = parts.getPart(relation);
            if (part != null) {
                return checked(part);
            }
        }
        for (PackageRelationship relation : parts
                .getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            PackagePart part = parts.getPart(relation);
            if (part != null) {
                return checked(part);
            }
        }
        throw new UnreadablePlan(Reason.NOT_A_DOCX);
    }

    private static PackagePart checked(PackagePart part) {
        String type = part.getContentType();
        if (type.contains("macroEnabled")) {
            throw new UnreadablePlan(Reason.MACRO);
        }
        if (!type.startsWith(WORD)) {
            throw new UnreadablePlan(Reason.NOT_A_DOCX);
        }
        return part;
    }

    private static List<SourceBlock> blocks(PackagePart main)
            throws OpenXML4JException, IOException, XMLStreamException {
        ParagraphStyles styles = new ParagraphStyles();
        ListLabels labels = new ListLabels();
        readPart(related(main, "/styles"), styles::read);
        readPart(related(main, "/numbering"), labels::read);
        List<ParsedBlock> parsed = new ArrayList<>();
        readPart(main, in -> parsed.addAll(new BlockParser().readDocument(in)));
        return resolve(parsed, new ParagraphLines(styles, labels));
    }

    private static List<SourceBlock> resolve(List<ParsedBlock> parsed, ParagraphLines lines) {
        List<SourceBlock> blocks = new ArrayList<>();
        for (ParsedBlock block : parsed) {
            switch (block) {
                case ParsedBlock.Paragraph paragraph -> lines.of(paragraph).stream()
                        .filter(line -> !line.text().isEmpty())
                        .forEach(line -> blocks.add(new SourceBlock.Paragraph(blocks.size(), line.label(), line.text(),
                                line.level(), line.bold(), line.centred())));
                case ParsedBlock.Table table -> blocks.add(new TableBuilder(lines).build(blocks.size(), table));
            }
        }
        return blocks;
    }

    private interface PartReader {
        void read(XMLStreamReader in) throws XMLStreamException;
    }

    private static void readPart(@Nullable PackagePart part, PartReader reader)
            throws IOException, XMLStreamException {
        if (part == null) {
            return;
        }
        try (InputStream bytes = part.getInputStream()) {
            XMLStreamReader in = XML.createXMLStreamReader(bytes);
            in.nextTag();
            reader.read(in);
        }
    }

    private static @Nullable PackagePart related(PackagePart main, String kind) throws OpenXML4JException {
        for (PackageRelationship relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith(kind)) {
                return main.getRelatedPart(relation);
            }
        }
        return null;
    }

    private static void checkText(SourceDocument source) {
        StringBuilder text = new StringBuilder();
        for (SourceBlock block : source.blocks()) {
            switch (block) {
                case SourceBlock.Paragraph paragraph -> text.append(paragraph.text()).append(' ');
                case SourceBlock.Table table -> table.rows()
                        .forEach(row -> row.cells().forEach(cell -> text.append(cell.text()).append(' ')));
            }
        }
        if (text.chars().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadablePlan(Reason.EMPTY);
        }
        if (LegacyEncoding.isIn(text.toString())) {
            throw new UnreadablePlan(Reason.LEGACY_ENCODING);
        }
    }
}
