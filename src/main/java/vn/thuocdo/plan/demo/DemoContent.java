package vn.thuocdo.plan.demo;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.SourceMark;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.plan.content.YearShift;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueRule;

/// Turns the file of a demonstration plan into the content of a plan around a day.
///
/// @param days  the days of the plan
/// @param units units by code
public record DemoContent(DemoDays days, Map<String, UnitId> units) {
    private static final int WRITTEN_FOR = 2025;
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    /// The text, moved into the year of the plan.
    public PlanText text(DemoPlan plan) {
        var shifted = shift().text(new PlanText(plan.bases(), plan.opening(), plan.sections(), plan.closing(),
                plan.recipients(), plan.filing()));
        var sections = shifted.sections().stream().map(section -> new PlanText.Section(section.kind(), section.area(),
                section.heading(), section.body().replace("{unitPlansDue}", DAY.format(days.unitPlansDue())))).toList();
        return new PlanText(shifted.bases(), shifted.opening(), sections, shifted.closing(), shifted.recipients(),
                shifted.filing());
    }

    /// The title, moved into the year of the plan.
    public String title(DemoPlan plan) {
        return shift().words(plan.title());
    }

    /// A target.
    public TargetItem target(DemoPlan.Target said) {
        var goal = new Goal(said.operator(), said.value(), said.upTo(), said.unit());
        return new TargetItem(ItemId.next(), null, said.area(), shift().words(said.text()), goal, said.scope(), null,
                said.responsible() == null ? null : unit(said.responsible()), said.measure(),
                new SourceMark(said.text(), said.place()));
    }

    /// A task.
    public TaskItem task(DemoPlan.Work said) {
        return new TaskItem(ItemId.next(), null, said.area(), shift().words(said.text()), said.product(),
                scope(said.leads()), scope(said.coordinators()), due(said.due()), null, null, List.of(),
                new SourceMark(said.text(), said.place()));
    }

    /// Items in the order of a plan: by area, targets first.
    static List<PlanItem> ordered(List<? extends PlanItem> targets, List<? extends PlanItem> tasks) {
        var all = new ArrayList<PlanItem>(targets);
        all.addAll(tasks);
        all.sort(Comparator.comparing((PlanItem item) -> Areas.order(item.area()))
                .thenComparing(item -> item instanceof TaskItem));
        return all;
    }

    private YearShift shift() {
        return new YearShift(WRITTEN_FOR, days.year() - WRITTEN_FOR);
    }

    private DueRule due(String said) {
        var dated = said.replace("unitPlansDue", days.unitPlansDue().toString()).replace("{Y}", "" + days.year());
        if (dated.equals("year"))
            return new DueRule.YearEnd(days.year());
        var offset = OFFSET.matcher(dated);
        return DueCodes.parse(dated.matches("(on|before) [+-]\\d+") && offset.find()
                ? dated.substring(0, offset.start()) + days.from(Integer.parseInt(offset.group()))
                : dated);
    }

    private UnitScope scope(List<String> codes) {
        return codes.equals(List.of("ALL"))
                ? UnitScope.EVERYONE
                : new UnitScope(false, codes.stream().map(this::unit).toList());
    }

    private UnitId unit(String code) {
        return Objects.requireNonNull(units.get(code), code);
    }
}
