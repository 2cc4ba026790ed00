package vn.thuocdo.plan.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;
import vn.thuocdo.document.official.print.OfficialPrint;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.RandomWork;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSort;

/// Each figure of a letter or report is found again by counting the lists of tasks, in both files; and both files keep
/// the layout of the decree.
@PlanTest
@Import(RandomWork.class)
class LetterFiguresTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 2);
    private static final List<LocalDate> INDEPENDENCE = List.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2));

    private final Scene scene;
    private final RandomWork work;
    private final Letters letters;
    private final PlanQueries queries;
    private final TaskQueries tasks;

    LetterFiguresTests(Scene scene, RandomWork work, Letters letters, PlanQueries queries, TaskQueries tasks) {
        this.scene = scene;
        this.work = work;
        this.letters = letters;
        this.queries = queries;
        this.tasks = tasks;
    }

    static IntStream seeds() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theChaseLetterListsWhatIsLateAndNearAndCountsIt(int seed) {
        var plan = work.plan(seed);
        scene.run(scene.coordinator(), () -> {
            var late = rows(plan, Standing.LATE);
            var near = rows(plan, Standing.NEAR);
            if (late.isEmpty() && near.isEmpty())
                return;
            var letter = letters.get(letters.chase(plan, false));
            var paper = read(letter, "chase-" + seed);
            var done = rows(plan, Standing.DONE).size();
            var whole = rows(plan, null).stream().filter(row -> row.standing() != Standing.CANCELLED).count();
            paper.says("trong %02d nhiệm vụ của Kế hoạch ".formatted(whole)
                    + (done == 0
                            ? "chưa có nhiệm vụ nào hoàn thành"
                            : "có %02d nhiệm vụ đã hoàn thành".formatted(done)));
            paper.says("nhận văn bản này chủ trì "
                    + parts(late.size(), near.size()) + " (có danh mục kèm theo)");
            assertThat(paper.words()).doesNotContain("00 nhiệm vụ").contains("Số: /UBND-VHXH").contains(
                    "ngày tháng năm");
            assertThat(letter.recipients()).containsExactlyInAnyOrderElementsOf(leads(late, near));
            var lines = new ArrayList<String>();
            late.forEach(row -> row.leads().forEach(lead -> lines.add(line(row, daysLate(row)))));
            near.forEach(row -> row.leads().forEach(lead -> lines.add(line(row, "Sắp đến hạn"))));
            assertThat(paper.table("TT").stream().filter(cells -> cells.size() > 4)
                    .map(cells -> String.join("|", cells))).containsExactlyInAnyOrderElementsOf(lines);
            paper.tablesAreInPdf();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theReportCountsTasksByAreaUnitAndStandingAsTheListsDo(int seed) {
        var plan = work.plan(seed);
        scene.run(scene.coordinator(), () -> {
            var letter = letters.get(letters.report(plan, LetterPeriod.quarter(2025, 3)));
            var paper = read(letter, "report-" + seed);
            var all = rows(plan, null).stream().filter(row -> row.standing() != Standing.CANCELLED).toList();
            figures(paper, plan, all.size());
            areas(paper, all);
            units(paper, all);
            assertThat(paper.table("TT")).extracting(List::getFirst)
                    .containsExactlyElementsOf(rows(plan, Standing.LATE).stream().map(TaskRow::code).toList());
            paper.table("TT").forEach(cells -> reason(plan, cells));
            paper.tablesAreInPdf();
            assertThat(paper.words()).contains("Số: /BC-UBND").contains("BÁO CÁO");
        });
    }

    private void figures(PaperReading paper, PlanId plan, int whole) {
        paper.says("Nhiệm vụ hoàn thành: %d/%d nhiệm vụ".formatted(rows(plan, Standing.DONE).size(), whole));
        Map.of("đang thực hiện", Standing.IN_PROGRESS, "sắp đến hạn", Standing.NEAR, "trễ hạn", Standing.LATE,
                "chưa bắt đầu", Standing.NOT_STARTED, "hoàn thành trễ hạn", Standing.DONE_LATE)
                .forEach((name, standing) -> paper
                        .says("Nhiệm vụ %s: %d nhiệm vụ".formatted(name, rows(plan, standing).size())));
        var targets = queries.items(queries.get(plan), 1).stream()
                .filter(vn.thuocdo.plan.content.TargetItem.class::isInstance).count();
        if (targets == 0)
            assertThat(paper.words()).doesNotContain("Chỉ tiêu");
        else
            paper.says("Chỉ tiêu chưa đo: %d chỉ tiêu".formatted(targets));
    }

    private static void areas(PaperReading paper, List<TaskRow> all) {
        var rows = paper.table("Lĩnh vực");
        assertThat(rows).hasSize((int) all.stream().map(TaskRow::area).distinct().count() + 1);
        assertThat(rows.getLast()).containsExactlyElementsOf(cells("Tổng số", all));
        for (var column = 1; column < 7; column++)
            assertThat(sum(rows.subList(0, rows.size() - 1), column))
                    .isEqualTo(Integer.parseInt(rows.getLast().get(column)));
        assertThat(rows).filteredOn(row -> row.getFirst().equals("Cải cách thủ tục hành chính")).allSatisfy(
                row -> assertThat(row).containsExactlyElementsOf(cells(row.getFirst(),
                        all.stream().filter(task -> task.area().equals("procedure")).toList())));
    }

    private void units(PaperReading paper, List<TaskRow> all) {
        var rows = paper.table("Đơn vị");
        for (var unit : List.of(Map.entry(scene.culture, "Phòng Văn hóa – Xã hội"),
                Map.entry(scene.economy, "Phòng Kinh tế"), Map.entry(scene.centre,
                        "Trung tâm Phục vụ hành chính công"))) {
            var led = all.stream().filter(task -> task.leads().contains(unit.getKey())).toList();
            assertThat(rows).filteredOn(row -> row.getFirst().equals(unit.getValue()))
                    .isEqualTo(led.isEmpty() ? List.of() : List.of(cells(unit.getValue(), led)));
        }
    }

    private void reason(PlanId plan, List<String> cells) {
        var row = rows(plan, Standing.LATE).stream().filter(task -> task.code().equals(cells.getFirst())).findFirst()
                .orElseThrow();
        var said = tasks.sheet(row.id()).progress();
        assertThat(cells.getLast()).isEqualTo(said.isEmpty() ? "Chưa giải trình" : said.getFirst().words());
        assertThat(cells.get(4)).isEqualTo(String.valueOf(days(row)));
    }

    private static List<String> cells(String name, List<TaskRow> tasks) {
        var cells = new ArrayList<>(List.of(name, Integer.toString(tasks.size())));
        for (var standing : List.of(Standing.DONE, Standing.IN_PROGRESS, Standing.NEAR, Standing.LATE,
                Standing.NOT_STARTED))
            cells.add(Long.toString(tasks.stream().filter(task -> task.standing() == standing).count()));
        return cells;
    }

    private static int sum(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
    }

    private static String line(TaskRow row, String standing) {
        return String.join("|", row.code(), row.title(), date(row), row.percent() + "%", standing,
                row.extensionAsked() ? "Đang xin gia hạn" : "");
    }

    private static String daysLate(TaskRow row) {
        return days(row) == 0 ? "Trễ hạn hôm nay" : "Trễ %02d ngày làm việc".formatted(days(row));
    }

    private static long days(TaskRow row) {
        return LocalDate.ofInstant(Objects.requireNonNull(row.due()), Vietnam.ZONE).plusDays(1)
                .datesUntil(TODAY.plusDays(1)).filter(LetterFiguresTests::works).count();
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !INDEPENDENCE.contains(day);
    }

    private static String date(TaskRow row) {
        var day = LocalDate.ofInstant(Objects.requireNonNull(row.due()), Vietnam.ZONE);
        return "%s/%s/%d".formatted(two(day.getDayOfMonth(), 10), two(day.getMonthValue(), 3), day.getYear());
    }

    /// Days under 10 and the months 1 and 2 are written with a zero.
    private static String two(int number, int from) {
        return number < from ? "0" + number : "" + number;
    }

    private static String parts(int late, int near) {
        var words = new ArrayList<String>();
        if (late > 0)
            words.add("%02d nhiệm vụ trễ hạn".formatted(late));
        if (near > 0)
            words.add("%02d nhiệm vụ sắp đến hạn".formatted(near));
        return String.join(" và ", words);
    }

    private static List<UnitId> leads(List<TaskRow> late, List<TaskRow> near) {
        return java.util.stream.Stream.concat(late.stream(), near.stream()).flatMap(row -> row.leads().stream())
                .distinct().toList();
    }

    private List<TaskRow> rows(PlanId plan, @org.jspecify.annotations.Nullable Standing standing) {
        return tasks.all(TaskFilter.ALL.ofPlan(plan.value()).standing(standing), TaskSort.DUE);
    }

    private PaperReading read(Letter letter, String name) {
        var document = letters.document(letter);
        return PaperReading.of(OfficialPrint.docx(document), OfficialPrint.pdf(document), name);
    }
}
