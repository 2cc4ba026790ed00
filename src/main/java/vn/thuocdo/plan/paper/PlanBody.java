package vn.thuocdo.plan.paper;

import java.util.ArrayList;
import java.util.List;
import vn.thuocdo.document.official.Block;
import vn.thuocdo.document.official.Items;
import vn.thuocdo.document.official.Items.Marker;
import vn.thuocdo.document.official.Paragraph;
import vn.thuocdo.document.official.Provision;
import vn.thuocdo.document.official.RichText;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText.Section;
import vn.thuocdo.plan.content.PlanText.SectionKind;

/// The running text of a plan: sections under Roman numbers, areas under Arabic ones with their targets and tasks.
final class PlanBody {
    private final PlanContent plan;
    private final List<Block> blocks = new ArrayList<>();
    private int division;
    private int clause;
    /// Whether areas without a section of their own still follow at the end of the division.
    private boolean looseWait;

    private PlanBody(PlanContent plan) {
        this.plan = plan;
    }

    static List<Block> of(PlanContent plan) {
        var body = new PlanBody(plan);
        if (!plan.text().opening().isEmpty())
            body.blocks.add(Paragraph.of(plan.text().opening()));
        plan.text().sections().forEach(body::section);
        body.looseAreas();
        if (plan.text().sections().stream().noneMatch(section -> section.kind() == SectionKind.AREAS))
            body.areas();
        if (!plan.text().closing().isEmpty())
            body.blocks.add(Paragraph.of(plan.text().closing()));
        return body.blocks;
    }

    private void section(Section section) {
        if (section.kind().nested())
            blocks.add(Provision.clause(Integer.toString(++clause), section.heading()));
        else {
            looseAreas();
            clause = 0;
            blocks.add(Provision.division(PaperWords.roman(++division), section.heading()));
        }
        blocks.addAll(Prose.of(section.paragraphs()));
        if (section.area() != null)
            items(section.area());
        looseWait |= section.kind() == SectionKind.AREAS;
    }

    private void looseAreas() {
        if (looseWait)
            loose().forEach(this::area);
        looseWait = false;
    }

    private void areas() {
        var loose = loose();
        if (loose.isEmpty())
            return;
        clause = 0;
        blocks.add(Provision.division(PaperWords.roman(++division), "Chỉ tiêu, nhiệm vụ"));
        loose.forEach(this::area);
    }

    private void area(String area) {
        blocks.add(Provision.clause(Integer.toString(++clause), PaperWords.area(area)));
        items(area);
    }

    private List<String> loose() {
        var own = plan.text().sections().stream().map(Section::area).toList();
        return plan.areas().stream().filter(area -> !own.contains(area)).toList();
    }

    private void items(String area) {
        var targets = plan.targets(area);
        var tasks = plan.tasks(area);
        var both = !targets.isEmpty() && !tasks.isEmpty();
        if (both)
            blocks.add(Provision.pointHeading("a", "Chỉ tiêu"));
        list(targets);
        if (both)
            blocks.add(Provision.pointHeading("b", "Nhiệm vụ"));
        list(tasks);
    }

    private void list(List<? extends PlanItem> items) {
        if (!items.isEmpty())
            blocks.add(new Items(Marker.DASH,
                    items.stream().map(item -> RichText.of(PaperWords.upper(item.text())).endingIn(".")).toList()));
    }
}
