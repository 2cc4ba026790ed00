package vn.thuocdo.plan.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.task.due.DueRule;

/// A task item (nhiệm vụ). It becomes a task when the plan is issued.
///
/// @param product      what it leaves behind, or null when the plan names none
/// @param leads        who leads
/// @param coordinators who helps
/// @param due          when it is due
/// @param dueText      the words of the plan for it, or null
/// @param criterion    code of the criterion of the index that it serves, or null
/// @param targets      the targets it serves
public record TaskItem(ItemId id, @Nullable String code, String area, String text, @Nullable String product,
        UnitScope leads, UnitScope coordinators, DueRule due, @Nullable String dueText, @Nullable String criterion,
        List<ItemId> targets, @Nullable SourceMark source) implements PlanItem {
    public TaskItem {
        targets = List.copyOf(targets);
    }

    @Override
    public TaskItem coded(String given) {
        return new TaskItem(id, given, area, text, product, leads, coordinators, due, dueText, criterion, targets,
                source);
    }

    @Override
    public TaskItem copied(ItemId fresh) {
        return new TaskItem(fresh, null, area, text, product, leads, coordinators, due, dueText, criterion, targets,
                null);
    }

    /// The same task led by others.
    public TaskItem ledBy(UnitScope others) {
        return new TaskItem(id, code, area, text, product, others, coordinators, due, dueText, criterion, targets,
                source);
    }

    /// The same task due by another rule; the words of the old plan no longer fit it.
    public TaskItem due(DueRule rule) {
        return new TaskItem(id, code, area, text, product, leads, coordinators, rule, null, criterion, targets,
                source);
    }

    /// The same task serving other targets.
    public TaskItem serving(List<ItemId> others) {
        return new TaskItem(id, code, area, text, product, leads, coordinators, due, dueText, criterion, others,
                source);
    }
}
