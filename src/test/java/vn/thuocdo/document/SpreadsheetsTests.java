package vn.thuocdo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thuocdo.document.Sheet.Column;
import vn.thuocdo.document.Sheet.Kind;

class SpreadsheetsTests {
    private static final Sheet LIST = new Sheet("Nhiệm vụ quá hạn",
            "Đơn vị: Phòng Văn hóa – Xã hội; lúc 08:15, 03/9/2025",
            List.of(new Column("Nhiệm vụ", Kind.TEXT, 50), new Column("Số lượng", Kind.NUMBER, 12),
                    new Column("Tỷ lệ", Kind.PERCENT, 12), new Column("Hạn", Kind.DATE, 14),
                    new Column("Cập nhật", Kind.MOMENT, 18)),
            List.of(Arrays.asList("Rà soát thủ tục – quý III", 1428, new BigDecimal("57.4"), LocalDate.of(2025, 9, 3),
                    LocalDateTime.of(2025, 9, 3, 8, 15)),
                    Arrays.asList("=HYPERLINK(\"http://x\")", null, null, null, null),
                    Arrays.asList("- Đề xuất\nđơn giản hóa\u0007", 0, 0, null, null)));

    @Test
    void writesTitleFilterHeaderAndTypedCells() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Spreadsheets.xlsx(LIST)))) {
            var page = book.getSheetAt(0);
            assertThat(page.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Nhiệm vụ quá hạn");
            assertThat(page.getRow(1).getCell(0).getStringCellValue()).startsWith("Đơn vị: Phòng Văn hóa");
            assertThat(IntStream.range(0, 5).mapToObj(column -> page.getRow(3).getCell(column).getStringCellValue()))
                    .containsExactly("Nhiệm vụ",
                            "Số lượng", "Tỷ lệ", "Hạn", "Cập nhật");
            var row = page.getRow(4);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1428);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(0.574);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.00%");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2025, 9, 3));
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 9, 3, 8, 15));
            assertThat(page.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(page.getRepeatingRows().getFirstRow()).isEqualTo(3);
        }
    }

    @Test
    void neverTurnsTextIntoAFormula() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Spreadsheets.xlsx(LIST)))) {
            for (Row row : book.getSheetAt(0))
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            assertThat(book.getSheetAt(0).getRow(5).getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(book.getSheetAt(0).getRow(6).getCell(0).getStringCellValue())
                    .isEqualTo("- Đề xuất\nđơn giản hóa");
        }
    }

    @Test
    void writesAnEmptyList() throws IOException {
        var empty = new Sheet("Trống", "", LIST.columns(), List.of());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Spreadsheets.xlsx(empty)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3);
        }
    }
}
