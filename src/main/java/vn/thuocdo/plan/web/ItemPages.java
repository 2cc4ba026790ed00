package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.plan.ItemRow;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanAct;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.Numbering;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.target.Contradictions;
import vn.thuocdo.task.due.DueForm;
import vn.thuocdo.task.due.DueRule;
import vn.thuocdo.ui.Option;

/// Makes the pages of items.
@Component
class ItemPages {
    private final PlanQueries plans;
    private final PlanFrames frames;
    private final UnitChoice units;

    ItemPages(PlanQueries plans, PlanFrames frames, UnitChoice units) {
        this.plans = plans;
        this.frames = frames;
        this.units = units;
    }

    ItemsPage list(Plan plan, ItemShow show, String text) {
        var frame = frames.of(plan, "items");
        var rows = plans.rows(plan, plan.edition());
        var items = rows.stream().filter(row -> !row.removed()).map(ItemRow::item).toList();
        var codes = Numbering.of(items, List.of()).stream().filter(item -> item.code() != null)
                .collect(Collectors.toMap(PlanItem::id, item -> String.valueOf(item.code())));
        var shown = rows.stream().filter(show::holds).filter(row -> found(row, text)).toList();
        var targets = items.stream().filter(TargetItem.class::isInstance).map(TargetItem.class::cast).toList();
        return new ItemsPage(frame, plan.edition(), shown, rows, show, text, codes, Contradictions.among(targets),
                units.words(rows.stream().map(ItemRow::item).toList()), units.options(plan),
                frame.may(PlanAct.WRITE));
    }

    private static boolean found(ItemRow row, String text) {
        var key = SearchKey.of(text);
        var product = row.item() instanceof TaskItem task && task.product() != null ? task.product() : "";
        return SearchKey.of(row.item().text() + " " + product).contains(key);
    }

    ItemPage fresh(Plan plan, boolean target, String area) {
        return new ItemPage(frames.of(plan, "items"), null, 0, target, area, DueForm.of(new DueRule.Continuous()),
                areas(),
                units.options(plan), targets(plan));
    }

    ItemPage saved(Plan plan, ItemId id) {
        var row = plans.item(plan, plan.edition(), id);
        var due = row.item() instanceof TaskItem task ? task.due() : new DueRule.Continuous();
        return new ItemPage(frames.of(plan, "items"), row.item(), row.version(), row.item() instanceof TargetItem,
                row.item().area(), DueForm.of(due), areas(), units.options(plan), targets(plan));
    }

    private static List<Option> areas() {
        return Areas.CODES.stream().map(area -> new Option(area, text("task.area." + area))).toList();
    }

    private List<Option> targets(Plan plan) {
        return plans.items(plan, plan.edition()).stream().filter(TargetItem.class::isInstance)
                .map(item -> new Option(item.id().toString(), item.text())).toList();
    }
}
