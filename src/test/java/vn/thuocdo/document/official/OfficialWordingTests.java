package vn.thuocdo.document.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuocdo.document.official.Table.Cell;
import vn.thuocdo.document.official.Table.Cells;
import vn.thuocdo.document.official.Table.Column;
import vn.thuocdo.document.official.Table.Group;

class OfficialWordingTests {
    @ParameterizedTest
    @CsvSource({"2025-01-02,ngày 02 tháng 01 năm 2025,02/01/2025", "2025-02-15,ngày 15 tháng 02 năm 2025,15/02/2025",
            "2025-09-03,ngày 03 tháng 9 năm 2025,03/9/2025", "2025-12-31,ngày 31 tháng 12 năm 2025,31/12/2025"})
    void writesDatesWithZerosWhereTheDecreeWantsThem(LocalDate date, String words, String figures) {
        assertThat(DecreeDate.words(date)).isEqualTo(words);
        assertThat(DecreeDate.figures(date)).isEqualTo(figures);
    }

    @Test
    void leavesGapsForNumberAndDateThatAreNotGiven() {
        assertThat(Notation.awaited("KH-UBND").line())
                .isEqualTo("Số: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/KH-UBND");
        assertThat(DecreeDate.words(null)).matches("ngày \u00a0+ tháng \u00a0+ năm \u00a0+");
        assertThat(Notation.given("07/KH-UBND").line()).isEqualTo("Số: 07/KH-UBND");
    }

    @Test
    void lettersPointsInVietnameseOrder() {
        assertThat(List.of(0, 3, 4, 5, 6, 22, 23).stream().map(Items::letter)).containsExactly("a", "d", "đ", "e", "g",
                "y", "aa");
    }

    @Test
    void namesTheCapacityInWhichSomebodySigns() {
        assertThat(Signature.by("Phó Chủ tịch", null).insteadOf("Chủ tịch").onBehalfOf("Ủy ban nhân dân").lines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(Signature.by("Chủ tịch", null).inActingCapacity().lines()).containsExactly("Q. CHỦ TỊCH");
        assertThat(Signature.by("Trưởng phòng", null).byMandateOf("Chủ tịch").lines().getFirst())
                .isEqualTo("TUQ. CHỦ TỊCH");
    }

    @Test
    void closesListsAndContent() {
        assertThat(Preamble.of("Căn cứ A;", "Căn cứ B,", "Căn cứ C").printedBases()).containsExactly("Căn cứ A;",
                "Căn cứ B;", "Căn cứ C.");
        assertThat(Recipients.of("VT", "Sở Nội vụ (b/c);").lines()).containsExactly("- Sở Nội vụ (b/c);", "- Lưu: VT.");
        assertThat(RichText.of("thi hành ").and(RichText.bold("Quyết định này. ")).endingIn("./."))
                .isEqualTo(RichText.of("thi hành ").and(RichText.bold("Quyết định này./.")));
    }

    @Test
    void composesLettersAndDropsControlCharacters() {
        assertThat(RichText.of("U\u0309y\tban\u202e\n nhân").plain()).isEqualTo("Ủy ban nhân");
    }

    @Test
    void namesItselfToAnnexes() {
        assertThat(OfficialSamples.plan().reference())
                .isEqualTo(
                        "Kèm theo Kế hoạch số 07/KH-UBND ngày 18 tháng 7 năm 2025 của Ủy ban nhân dân xã Thuận Châu");
        assertThat(OfficialSamples.decision().reference()).endsWith("của Chủ tịch Ủy ban nhân dân xã Lộc Hòa");
    }

    @Test
    void refusesRowsThatDoNotFitTheColumns() {
        var columns = List.of(Column.text("A", 1), Column.text("B", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(columns, List.of(Cells.of("1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(columns, List.of(Cells.of("1", "2", "3"))));
        var tall = new Cells(List.of(Cell.of("1").over(2), Cell.of("2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(columns, List.of(tall)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(columns, List.of(tall, new Group(1, null, "x"), Cells.of("3"))));
    }
}
