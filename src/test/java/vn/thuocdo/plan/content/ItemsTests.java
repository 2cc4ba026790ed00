package vn.thuocdo.plan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuocdo.plan.content.Samples.target;
import static vn.thuocdo.plan.content.Samples.task;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuocdo.plan.content.ItemChange.Added;
import vn.thuocdo.plan.content.ItemChange.Altered;
import vn.thuocdo.plan.content.ItemChange.Dropped;
import vn.thuocdo.plan.content.ItemChange.Part;
import vn.thuocdo.task.due.Cycle;
import vn.thuocdo.task.due.DueRule;

/// Codes, differences between editions, and the move into another year.
class ItemsTests {
    private static final DueRule JULY = new DueRule.BeforeDate(LocalDate.of(2025, 7, 26));

    @Test
    void codesCountTargetsAndTasksForThemselves() {
        var coded = Numbering.of(List.of(target("direction", "a", 1), task("direction", "b", JULY),
                target("procedure", "c", 2)), List.of());
        assertThat(coded).extracting(PlanItem::code).containsExactly("C01", "N01", "C02");
    }

    @Test
    void codesOnceGivenStayAndAreNotGivenAgain() {
        var coded = Numbering.of(List.of(target("direction", "a", 1).coded("C03"), target("digital", "b", 1)),
                List.of("C01", "C03", "C07", "N02"));
        assertThat(coded).extracting(PlanItem::code).containsExactly("C03", "C08");
    }

    @Test
    void editionsDifferInAddedAlteredAndDroppedItems() {
        var kept = target("direction", "giữ", 1);
        var altered = task("procedure", "sửa", JULY);
        var dropped = task("procedure", "bỏ", JULY);
        var added = target("digital", "thêm", 5);
        var later = altered.due(new DueRule.BeforeDate(LocalDate.of(2025, 8, 26)));
        assertThat(ItemChange.between(List.of(kept, altered, dropped), List.of(kept.coded("C01"), later, added)))
                .containsExactly(new Altered(altered, later, List.of(Part.DUE)), new Added(added),
                        new Dropped(dropped));
    }

    @Test
    void equalEditionsDoNotDiffer() {
        var items = List.<PlanItem>of(target("direction", "a", 1), task("direction", "b", JULY));
        assertThat(ItemChange.between(items, items)).isEmpty();
    }

    @Test
    void datesMoveIntoTheNextYearAndRecurringWorkStays() {
        var shift = new YearShift(2025, 1);
        assertThat(shift.rule(JULY)).isEqualTo(new DueRule.BeforeDate(LocalDate.of(2026, 7, 26)));
        assertThat(shift.rule(new DueRule.QuarterEnd(2025, 3))).isEqualTo(new DueRule.QuarterEnd(2026, 3));
        var monthly = new DueRule.Recurring(Cycle.MONTH, 1, 20, false);
        assertThat(shift.rule(monthly)).isEqualTo(monthly);
        assertThat(shift.day(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void wordsMoveIntoTheNextYearButDocumentsKeepTheirs() {
        var shift = new YearShift(2025, 1);
        assertThat(shift.words("Kế hoạch năm 2025")).isEqualTo("Kế hoạch năm 2026");
        assertThat(shift.words("trước ngày 26/7/2025, Quý III/2025")).isEqualTo("trước ngày 26/7/2026, Quý III/2026");
        var cited = "Quyết định số 1783/QĐ-UBND ngày 14/7/2025 về kế hoạch năm 2025";
        assertThat(shift.words(cited)).isEqualTo(cited);
        assertThat(shift.words("tăng 2025 hồ sơ")).isEqualTo("tăng 2025 hồ sơ");
    }

    @Test
    void aCopiedItemIsANewOneWithoutCodeAndSource() {
        var copy = new YearShift(2025, 1).item(task("digital", "năm 2025", JULY).coded("N01"), ItemId.next());
        assertThat(copy.code()).isNull();
        assertThat(copy.text()).isEqualTo("năm 2026");
    }
}
