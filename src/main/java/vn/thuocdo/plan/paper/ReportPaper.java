package vn.thuocdo.plan.paper;

import static vn.thuocdo.document.official.Table.Column.centred;
import static vn.thuocdo.document.official.Table.Column.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.official.Annex;
import vn.thuocdo.document.official.Annex.Orientation;
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
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.document.official.Table;
import vn.thuocdo.task.Areas;
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

    /// The report. Its wide tables are annexes that lie across.
    public static OfficialDocument of(LetterContent report, ProgressData data, Issuer issuer, Notation notation,
            @Nullable LocalDate date) {
        var paper = new ReportPaper(report, data);
        var draft = OfficialDocument.of(OfficialType.REPORT, report.title()).from(issuer.head(notation, date))
                .says(paper.body()).sentTo(new Recipients(copies(report, issuer), report.filing()))
                .signed(issuer.forCommittee());
        paper.annexes().forEach(draft::with);
        return draft.done();
    }

    /// Who gets the plan gets its reports, but for those whom the plan names by its own parts ("Như Điều 3").
    private static List<String> copies(LetterContent report, Issuer issuer) {
        var copies = report.copies().stream().filter(copy -> !copy.startsWith("Như ")).toList();
        return copies.isEmpty() ? List.of("Chủ tịch, các Phó Chủ tịch " + issuer.shortName()) : copies;
    }

    /// The first paragraph that a report begins with.
    public static String opening(String planNumber, LocalDate planDate, String planTitle, String period) {
        return "Thực hiện Kế hoạch số %s ngày %s về %s, Ủy ban nhân dân báo cáo kết quả thực hiện %s như sau:"
                .formatted(planNumber, DecreeDate.figures(planDate), PaperWords.lower(planTitle), period);
    }

    /// What the report of a period is about.
    public static String title(String planTitle, String period) {
        return "Kết quả thực hiện Kế hoạch %s (%s)".formatted(PaperWords.lower(planTitle), period);
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
        if (data.whole().total() > 0)
            blocks.add(Paragraph.of("Kết quả theo lĩnh vực và theo đơn vị chủ trì tại %s.".formatted(
                    data.late().isEmpty() ? "Phụ lục kèm theo" : "Phụ lục I kèm theo")));
        head("Nhiệm vụ trễ hạn và nguyên nhân");
        blocks.add(Paragraph.of(data.late().isEmpty()
                ? "Không có nhiệm vụ trễ hạn."
                : "Có %s; danh mục, nguyên nhân tại Phụ lục II kèm theo."
                        .formatted(Counts.tasks(data.late().size(), "trễ hạn"))));
        targets();
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
        figures.add(count("Nhiệm vụ đang thực hiện", whole.inProgress()));
        figures.add(count("Nhiệm vụ sắp đến hạn", whole.near()));
        figures.add(count("Nhiệm vụ trễ hạn", whole.late()));
        figures.add(count("Nhiệm vụ chưa bắt đầu", whole.notStarted()));
        figures.add(count("Nhiệm vụ hoàn thành trễ hạn", whole.doneLate()));
        figures.add(count("Nhiệm vụ được gia hạn", whole.extended()));
        if (data.inPeriod().due() > 0)
            figures.add(new Figure("Lượt nhiệm vụ có hạn trong kỳ đã hoàn thành",
                    data.inPeriod().done() + "/" + data.inPeriod().due() + " lượt", null));
        if (data.unitPlans().all() > 0)
            figures.add(new Figure("Đơn vị đã nộp kế hoạch riêng",
                    "%d/%d đơn vị".formatted(data.unitPlans().in(), data.unitPlans().all()), null));
        return new Figures(figures);
    }

    private List<Annex> annexes() {
        if (data.whole().total() == 0)
            return List.of();
        var alone = data.late().isEmpty();
        var annexes = new ArrayList<Annex>();
        annexes.add(across(alone ? null : "I", "Kết quả theo lĩnh vực và theo đơn vị chủ trì", standings()));
        if (!alone)
            annexes.add(across("II", "Danh mục nhiệm vụ trễ hạn", List.of(late())));
        return annexes;
    }

    private static Annex across(@Nullable String number, String title, List<Block> blocks) {
        return new Annex(number, title, Orientation.LANDSCAPE, blocks);
    }

    private List<Block> standings() {
        var parts = new ArrayList<Block>();
        parts.add(Provision.clause("1", "Theo lĩnh vực"));
        parts.add(byArea());
        parts.add(Provision.clause("2", "Theo đơn vị chủ trì"));
        parts.add(byUnit());
        if (data.byUnit().stream().mapToInt(unit -> unit.tally().total()).sum() > data.whole().total())
            parts.add(Paragraph.of("Nhiệm vụ do nhiều đơn vị cùng chủ trì được tính cho từng đơn vị."));
        return parts;
    }

    private Table byArea() {
        var rows = new ArrayList<Table.Row>();
        for (var area : data.byArea().keySet().stream().sorted(Comparator.comparingInt(Areas::order)).toList())
            rows.add(row(PaperWords.area(area), Objects.requireNonNull(data.byArea().get(area))));
        rows.add(bold(row("Tổng số", data.whole())));
        return new Table(columns("Lĩnh vực"), rows);
    }

    private Table byUnit() {
        return new Table(columns("Đơn vị"),
                data.byUnit().stream().<Table.Row>map(unit -> row(report.name(unit.unit()), unit.tally())).toList());
    }

    private static List<Table.Column> columns(String first) {
        return List.of(text(first, 34), centred("Tổng số", 10), centred("Hoàn thành", 11),
                centred("Đang thực hiện", 11), centred("Sắp đến hạn", 11), centred("Trễ hạn", 10),
                centred("Chưa bắt đầu", 11));
    }

    private static Table.Row bold(Table.Cells row) {
        return new Table.Cells(row.cells().stream().map(cell -> new Table.Cell(
                cell.paragraphs().stream().map(words -> RichText.bold(words.plain())).toList(), cell.rows())).toList());
    }

    private static Table.Cells row(String name, Tally tally) {
        return Table.Cells.of(name, figure(tally.total()), figure(tally.done()), figure(tally.inProgress()),
                figure(tally.near()), figure(tally.late()), figure(tally.notStarted()));
    }

    private Table late() {
        return new Table(List.of(centred("TT", 7), text("Nhiệm vụ", 40), text("Đơn vị chủ trì", 18),
                centred("Thời hạn", 12), centred("Số ngày trễ", 9), text("Nguyên nhân, giải trình", 24)),
                data.late().stream().map(this::lateRow).toList());
    }

    private Table.Row lateRow(ProgressData.Line line) {
        return Table.Cells.of(line.code(), line.title(),
                line.leads().stream().map(report::name).collect(Collectors.joining("; ")),
                DecreeDate.figures(line.due()), Long.toString(line.daysLate()),
                line.reason().isEmpty() ? "Chưa giải trình" : line.reason());
    }

    private void targets() {
        var all = data.targets().values().stream().mapToLong(Long::longValue).sum();
        if (all == 0)
            return;
        head("Chỉ tiêu");
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("Chỉ tiêu đạt", "%d/%d chỉ tiêu".formatted(data.targets("MET"), all), null));
        figures.add(target("Chỉ tiêu đúng tiến độ", "ON_TRACK"));
        figures.add(target("Chỉ tiêu có nguy cơ không đạt", "AT_RISK"));
        figures.add(target("Chỉ tiêu không đạt", "NOT_MET"));
        figures.add(target("Chỉ tiêu chưa đo", "NOT_MEASURED"));
        blocks.add(new Figures(figures));
    }

    private Figure target(String label, String status) {
        return new Figure(label, data.targets(status) + " chỉ tiêu", null);
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
