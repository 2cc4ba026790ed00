package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.date;
import static vn.thuocdo.ui.Page.text;
import static vn.thuocdo.ui.Page.texts;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.content.ItemChange.Part;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.task.due.DueWords;

/// One part of an item in words, for comparing editions.
public final class ChangeWords {
    private ChangeWords() {}

    /// The part, or a dash when it is empty.
    public static String of(PlanItem item, Part part, ItemWords words) {
        return switch (part) {
            case AREA -> text("task.area." + item.area());
            case TEXT -> item.text();
            default -> switch (item) {
                case TargetItem target -> target(target, part, words);
                case TaskItem task -> task(task, part, words);
            };
        };
    }

    private static String target(TargetItem target, Part part, ItemWords words) {
        return switch (part) {
            case GOAL -> ItemWords.goal(target.goal());
            case SCOPE -> dash(target.scope());
            case DUE -> target.due() == null ? "–" : date(target.due());
            case RESPONSIBLE -> words.unit(target.responsible());
            case MEASURE -> dash(target.measure());
            default -> "–";
        };
    }

    private static String task(TaskItem task, Part part, ItemWords words) {
        return switch (part) {
            case PRODUCT -> dash(task.product());
            case LEADS -> dash(words.units(task.leads()));
            case COORDINATORS -> dash(words.units(task.coordinators()));
            case DUE -> DueWords.of(task.due(), texts());
            case CRITERION -> dash(task.criterion());
            case TARGETS -> Integer.toString(task.targets().size());
            default -> "–";
        };
    }

    private static String dash(@Nullable String words) {
        return words == null || words.isEmpty() ? "–" : words;
    }
}
