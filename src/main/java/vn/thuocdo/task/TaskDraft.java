package vn.thuocdo.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.due.DueRule;

/// What a person or a plan says about a task: the whole of it when it is created, the whole of it again when it is
/// changed.
///
/// @param code         number within its plan, for example `N07`; empty to get the next number of the agency
/// @param title        what is to be done
/// @param area         code of the reform area, for example `procedure`
/// @param products     what must come out of it, each to be proven; may be empty
/// @param leads        units in charge, the first one being named first; several where all units are meant
/// @param coordinators units that help
/// @param person       who is responsible, or null while nobody is named
/// @param due          by when
/// @param from         the day the work begins; recurring work has no occasion due before
/// @param until        the last day of the plan or of the recurrence, and the due day of what inherits it; null when
///                     there is none
/// @param criterion    code of the index criterion it serves, may be empty
/// @param measure      code of the measure its target counts, may be empty
/// @param origin       where it comes from, or null for a task given by hand
/// @param parent       the task it is a part of, or null
public record TaskDraft(String code, String title, String area, List<String> products, List<UnitId> leads,
        List<UnitId> coordinators, @Nullable AccountId person, DueRule due, LocalDate from, @Nullable LocalDate until,
        String criterion, String measure, @Nullable Origin origin, @Nullable TaskId parent) {
    public TaskDraft {
        code = code.strip();
        title = title.strip();
        products = products.stream().map(String::strip).filter(product -> !product.isEmpty()).toList();
        leads = leads.stream().distinct().toList();
        var inCharge = leads;
        coordinators = coordinators.stream().distinct().filter(unit -> !inCharge.contains(unit)).toList();
    }

    /// The least that makes a task.
    public static TaskDraft of(String title, String area, UnitId lead, DueRule due, LocalDate from) {
        return new TaskDraft("", title, area, List.of(), List.of(lead), List.of(), null, due, from, null, "", "", null,
                null);
    }

    /// With a number of its own.
    public TaskDraft coded(String other) {
        return new TaskDraft(other, title, area, products, leads, coordinators, person, due, from, until, criterion,
                measure, origin, parent);
    }

    /// With products.
    public TaskDraft producing(String... others) {
        return new TaskDraft(code, title, area, List.of(others), leads, coordinators, person, due, from, until,
                criterion, measure, origin, parent);
    }

    /// With all units in charge and units that help.
    public TaskDraft by(List<UnitId> inCharge, List<UnitId> helping) {
        return new TaskDraft(code, title, area, products, inCharge, helping, person, due, from, until, criterion,
                measure, origin, parent);
    }

    /// With a responsible person.
    public TaskDraft given(@Nullable AccountId to) {
        return new TaskDraft(code, title, area, products, leads, coordinators, to, due, from, until, criterion, measure,
                origin, parent);
    }

    /// With a due rule.
    public TaskDraft due(DueRule other) {
        return new TaskDraft(code, title, area, products, leads, coordinators, person, other, from, until, criterion,
                measure, origin, parent);
    }

    /// With a last day.
    public TaskDraft until(@Nullable LocalDate last) {
        return new TaskDraft(code, title, area, products, leads, coordinators, person, due, from, last, criterion,
                measure, origin, parent);
    }

    /// With a criterion and a measure.
    public TaskDraft serving(String criterionCode, String measureCode) {
        return new TaskDraft(code, title, area, products, leads, coordinators, person, due, from, until, criterionCode,
                measureCode, origin, parent);
    }

    /// With its source.
    public TaskDraft tracedTo(Origin source) {
        return new TaskDraft(code, title, area, products, leads, coordinators, person, due, from, until, criterion,
                measure, source, parent);
    }

    /// As a part of another task.
    public TaskDraft partOf(TaskId whole) {
        return new TaskDraft(code, title, area, products, leads, coordinators, person, due, from, until, criterion,
                measure, origin, whole);
    }

    /// All units that take part, those in charge first.
    public List<UnitId> units() {
        return Stream.concat(leads.stream(), coordinators.stream()).toList();
    }

    /// Whether another draft leads to the same due days.
    boolean hasSameTime(TaskDraft other) {
        return due.equals(other.due) && from.equals(other.from) && Objects.equals(until, other.until)
                && Objects.equals(parent, other.parent);
    }

    /// The unit whose working calendar counts.
    UnitId calendarUnit() {
        return leads.getFirst();
    }
}
