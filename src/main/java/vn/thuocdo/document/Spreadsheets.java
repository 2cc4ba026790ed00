package vn.thuocdo.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Writes lists as XLSX: title, filter in words, header, typed cells. Texts are always text cells, so that nothing a
/// citizen or colleague typed can become a formula.
public final class Spreadsheets {
    private static final int HEADER = 3;
    private static final int LONGEST_CELL = 32_000;

    private Spreadsheets() {}

    /// The list as XLSX.
    public static byte[] xlsx(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "ThuocDo", "1.0")) {
            book.setGlobalDefaultFont("Times New Roman", 12);
            write(book.newWorksheet("Danh sách"), sheet);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    /// The list as an answer that browsers save under `name` (without ending).
    public static ResponseEntity<byte[]> answer(String name, Sheet sheet) {
        var file = ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(FileKind.XLSX.mediaType()))
                .header("Content-Disposition", file.toString()).cacheControl(CacheControl.noStore()).body(xlsx(sheet));
    }

    private static void write(Worksheet page, Sheet sheet) {
        var columns = sheet.columns();
        page.value(0, 0, sheet.title());
        page.style(0, 0).bold().fontSize(14).set();
        page.value(1, 0, sheet.note());
        page.style(1, 0).italic().set();
        for (var column = 0; column < columns.size(); column++) {
            page.width(column, columns.get(column).width());
            page.value(HEADER, column, columns.get(column).heading());
        }
        page.range(HEADER, 0, HEADER, columns.size() - 1).style().bold().wrapText(true).fillColor("DCEBEC")
                .borderStyle("thin").horizontalAlignment("center").verticalAlignment("center").set();
        for (var row = 0; row < sheet.rows().size(); row++)
            row(page, HEADER + 1 + row, columns, sheet.rows().get(row));
        page.freezePane(0, HEADER + 1);
        page.pageOrientation("landscape");
        page.repeatRows(HEADER, HEADER);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
    }

    private static void row(Worksheet page, int row, List<Sheet.Column> columns, List<@Nullable Object> values) {
        for (var column = 0; column < columns.size(); column++)
            cell(page, row, column, columns.get(column).kind(), values.get(column));
    }

    private static void cell(Worksheet page, int row, int column, Sheet.Kind kind, @Nullable Object value) {
        var style = page.style(row, column).verticalAlignment("top").borderStyle("thin");
        switch (value) {
            case null -> {
            }
            case LocalDate date -> page.value(row, column, date);
            case LocalDateTime moment -> page.value(row, column, moment);
            case Number number when kind == Sheet.Kind.PERCENT -> page.value(row, column, number.doubleValue() / 100);
            case Number number -> page.value(row, column, number);
            default -> page.value(row, column, text(value));
        }
        switch (kind) {
            case TEXT -> style.wrapText(true).set();
            case NUMBER -> style.format("#,##0.##").set();
            case PERCENT -> style.format("0.00%").set();
            case DATE -> style.format("dd/mm/yyyy").set();
            case MOMENT -> style.format("dd/mm/yyyy hh:mm").set();
        }
    }

    /// Cells hold at most 32,767 characters and no control characters.
    private static String text(Object value) {
        var text = value.toString().replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }
}
