package vn.thuocdo.plan.paper;

import static vn.thuocdo.document.official.Table.Column.centred;
import static vn.thuocdo.document.official.Table.Column.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Block;
import vn.thuocdo.document.official.DecreeDate;
import vn.thuocdo.document.official.Figures;
import vn.thuocdo.document.official.Figures.Figure;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.document.official.OfficialType;
import vn.thuocdo.document.official.Paragraph;
import vn.thuocdo.document.official.Provision;
import vn.thuocdo.document.official.Recipients;
import vn.thuocdo.document.official.Table;
import vn.thuocdo.plan.content.Areas;
import vn.thuocdo.task.Tally;

/// The periodic report on a plan: figures as of a cut-off, by area and unit, late tasks with reasons, targets.
public final class ReportPaper {
    private final LetterContent report;
    private final ProgressData data;
    private final List<Block> blocks = new ArrayList<>();
    private int division;

    private ReportPaper(LetterContent report, ProgressData data) {
        this.report = report;
        this.data = data;
    }

    /// The report.
    public static OfficialDocument of(LetterContent report, ProgressData data, Issuer issuer, Notation notation,
            @Nullable LocalDate date) {
        return OfficialDocument.of(OfficialType.REPORT, report.title()).from(issuer.head(notation, date))
                .says(new ReportPaper(report, data).body()).sentTo(new Recipients(report.copies(), report.filing()))
                .signed(issuer.forCommittee()).done();
    }

    /// The first paragraph that a report begins with.
    public static String opening(String planNumber, LocalDate planDate, String planTitle, String period) {
        return "Thực hiện Kế hoạch số %s ngày %s về %s, Ủy ban nhân dân báo cáo kết quả thực hiện %s như sau:"
                .formatted(planNumber, DecreeDate.figures(planDate), ChasePaper.lower(planTitle), period);
    }

    /// What the report of a period is about.
    public static String title(String planTitle, String period) {
        return "Kết quả thực hiện Kế hoạch %s %s".formatted(ChasePaper.lower(planTitle), period);
    }

    /// `quý III năm 2025`.
    public static String quarter(int quarter, int year) {
        return "quý %s năm %d".formatted(PaperWords.roman(quarter), year);
    }

    private List<Block> body() {
        blocks.add(Paragraph.of(report.opening()));
        head("Kết quả chung");
        blocks.add(Paragraph.of("Số liệu tính đến %s.".formatted(ChasePaper.moment(data))));
        blocks.add(overall());
        head("Kết quả theo lĩnh vực");
        blocks.add(byArea());
        head("Kết quả theo đơn vị chủ trì");
        blocks.add(byUnit());
        head("Nhiệm vụ trễ hạn và nguyên nhân");
        late();
        head("Chỉ tiêu");
        blocks.add(targets());
        if (!report.paragraphs().isEmpty()) {
            head("Đánh giá, kiến nghị");
            blocks.addAll(Prose.of(report.paragraphs()));
        }
        return blocks;
    }

    private void head(String title) {
        blocks.add(Provision.division(PaperWords.roman(++division), title));
    }

    private Figures overall() {
        var whole = data.whole();
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("Nhiệm vụ hoàn thành", of(whole.done(), whole.total()), share(whole)));
        figures.add(count("Nhiệm vụ đang thực hiện", whole.inProgress() + whole.near()));
        figures.add(count("Nhiệm vụ trễ hạn", whole.late()));
        figures.add(count("Nhiệm vụ chưa bắt đầu", whole.notStarted()));
        figures.add(count("Nhiệm vụ hoàn thành trễ hạn", whole.doneLate()));
        figures.add(count("Nhiệm vụ được gia hạn", whole.extended()));
        figures.add(new Figure("Lượt nhiệm vụ có hạn trong kỳ đã hoàn thành",
                of(data.inPeriod().done(), data.inPeriod().due()), null));
        if (data.unitPlans().all() > 0)
            figures.add(new Figure("Đơn vị đã nộp kế hoạch riêng",
                    "%d/%d đơn vị".formatted(data.unitPlans().in(), data.unitPlans().all()), null));
        return new Figures(figures);
    }

    private Table byArea() {
        var rows = new ArrayList<Table.Row>();
        var number = 0;
        for (var area : data.byArea().keySet().stream().sorted(Comparator.comparingInt(Areas::order)).toList())
            rows.add(row(++number, PaperWords.area(area), data.byArea().get(area)));
        rows.add(row(0, "Tổng số", data.whole()));
        return new Table(columns("Lĩnh vực"), rows);
    }

    private Table byUnit() {
        var rows = new ArrayList<Table.Row>();
        for (var number = 0; number < data.byUnit().size(); number++)
            rows.add(row(number + 1, report.name(data.byUnit().get(number).unit()),
                    data.byUnit().get(number).tally()));
        return new Table(columns("Đơn vị"), rows);
    }

    private static List<Table.Column> columns(String first) {
        return List.of(centred("TT", 7), text(first, 40), centred("Nhiệm vụ", 12), centred("Hoàn thành", 13),
                centred("Đang làm", 11), centred("Trễ hạn", 11), centred("Chưa làm", 11));
    }

    private static Table.Row row(int number, String name, @Nullable Tally tally) {
        var counts = tally == null ? Tally.NONE : tally;
        return Table.Cells.of(number == 0 ? "" : Integer.toString(number), name, figure(counts.total()),
                figure(counts.done()), figure(counts.inProgress() + counts.near()), figure(counts.late()),
                figure(counts.notStarted()));
    }

    private void late() {
        if (data.late().isEmpty()) {
            blocks.add(Paragraph.of("Không có nhiệm vụ trễ hạn."));
            return;
        }
        blocks.add(new Table(List.of(centred("TT", 7), text("Nhiệm vụ", 40), text("Đơn vị chủ trì", 18),
                centred("Thời hạn", 14), centred("Trễ (ngày)", 9), text("Nguyên nhân, giải trình", 22)),
                data.late().stream().map(this::lateRow).toList()));
    }

    private Table.Row lateRow(ProgressData.Line line) {
        return Table.Cells.of(line.code(), line.title(),
                line.leads().stream().map(report::name).collect(Collectors.joining("; ")),
                DecreeDate.figures(line.due()), Long.toString(line.daysLate()),
                line.reason().isEmpty() ? "Chưa giải trình" : line.reason());
    }

    private Figures targets() {
        var all = data.targets().values().stream().mapToLong(Long::longValue).sum();
        return new Figures(List.of(
                new Figure("Chỉ tiêu đạt", "%d/%d chỉ tiêu".formatted(data.targets("MET"), all), null),
                new Figure("Chỉ tiêu đúng tiến độ", data.targets("ON_TRACK") + " chỉ tiêu", null),
                new Figure("Chỉ tiêu có nguy cơ không đạt", data.targets("AT_RISK") + " chỉ tiêu", null),
                new Figure("Chỉ tiêu không đạt", data.targets("NOT_MET") + " chỉ tiêu", null),
                new Figure("Chỉ tiêu chưa đo", data.targets("NOT_MEASURED") + " chỉ tiêu", null)));
    }

    private static Figure count(String label, int count) {
        return new Figure(label, count + " nhiệm vụ", null);
    }

    private static String of(int part, int whole) {
        return part + "/" + whole + " nhiệm vụ";
    }

    private static @Nullable String share(Tally tally) {
        if (tally.total() == 0)
            return null;
        var share = BigDecimal.valueOf(100L * tally.done()).divide(BigDecimal.valueOf(tally.total()), 2,
                RoundingMode.HALF_UP);
        return PaperWords.number(share) + "%";
    }

    private static String figure(int number) {
        return Integer.toString(number);
    }
}
