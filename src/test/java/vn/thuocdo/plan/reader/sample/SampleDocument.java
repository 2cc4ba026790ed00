package vn.thuocdo.plan.reader.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Writes Word files for tests as offices write them.
public final class SampleDocument {

    private final XWPFDocument document = new XWPFDocument();
    private int definitions;

    /// One cell: its lines, how many columns it spans, and whether it goes on from the one above.
    public record Cell(List<String> lines, int span, boolean goesOn, boolean bold, boolean startsMerge) {

        public static Cell of(String... lines) {
            return new Cell(List.of(lines), 1, false, false, false);
        }

        public static Cell wide(String text, int span) {
            return new Cell(List.of(text), span, false, true, false);
        }

        public Cell merged(boolean first) {
            return first ? new Cell(lines, span, false, bold, true) : new Cell(List.of(), span, true, bold, false);
        }

        public Cell strong() {
            return new Cell(lines, span, goesOn, true, startsMerge);
        }
    }

    public SampleDocument line(String text) {
        add(text, false, false);
        return this;
    }

    public SampleDocument bold(String text) {
        add(text, true, false);
        return this;
    }

    public SampleDocument title(String text) {
        add(text, true, true);
        return this;
    }

    /// The head of an official paper with its number, place and date.
    public SampleDocument head(String commune, String number, String date) {
        table(List.of(List.of(Cell.of("ỦY BAN NHÂN DÂN", "XÃ " + commune.toUpperCase(), "Số: " + number),
                Cell.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", commune + ", " + date))));
        return this;
    }

    /// The foot with recipients and signature.
    public SampleDocument foot() {
        table(List.of(List.of(Cell.of("Nơi nhận:", "- Như trên;", "- Lưu: VT."),
                Cell.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))));
        return this;
    }

    /// A list whose numbers Word draws: one level for each format such as `%1.` with its kind of numeral.
    public BigInteger list(List<String> formats, List<STNumberFormat.Enum> kinds) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(++definitions));
        for (int i = 0; i < formats.size(); i++) {
            CTLvl level = definition.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(kinds.get(i));
            level.addNewLvlText().setVal(formats.get(i));
        }
        var numbering = document.getNumbering() == null ? document.createNumbering() : document.getNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    public SampleDocument item(BigInteger list, int level, String text, boolean bold) {
        XWPFParagraph paragraph = add(text, bold, false);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        return this;
    }

    public SampleDocument table(List<List<Cell>> rows) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        for (List<Cell> cells : rows) {
            var row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            cells.forEach(cell -> fill(row.createCell(), cell));
        }
        document.createParagraph();
        return this;
    }

    /// Gives the empty first cells of the last table automatic numbers instead of text.
    public SampleDocument number(BigInteger list, int level) {
        document.getTables().getLast().getRows().stream().skip(1).map(row -> row.getCell(0).getParagraphArray(0))
                .forEach(paragraph -> {
                    paragraph.setNumID(list);
                    paragraph.setNumILvl(BigInteger.valueOf(level));
                });
        return this;
    }

    private static void fill(XWPFTableCell target, Cell cell) {
        CTTcPr format = target.getCTTc().isSetTcPr() ? target.getCTTc().getTcPr() : target.getCTTc().addNewTcPr();
        if (cell.span() > 1) {
            format.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
        }
        if (cell.goesOn()) {
            format.addNewVMerge();
        } else if (cell.startsMerge()) {
            format.addNewVMerge().setVal(STMerge.RESTART);
        }
        List<String> lines = new ArrayList<>(cell.lines());
        if (lines.isEmpty()) {
            lines.add("");
        }
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? target.getParagraphArray(0) : target.addParagraph();
            if (paragraph == null) {
                paragraph = target.addParagraph();
            }
            var run = paragraph.createRun();
            run.setText(lines.get(i));
            run.setBold(cell.bold());
        }
    }

    private XWPFParagraph add(String text, boolean bold, boolean centred) {
        XWPFParagraph paragraph = document.createParagraph();
        var run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
        if (centred) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        return paragraph;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
