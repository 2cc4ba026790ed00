package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.WorkingCalendars;
import vn.thuocdo.calendar.engine.DayOffRule;
import vn.thuocdo.calendar.engine.OutsideCalendar;
import vn.thuocdo.calendar.engine.WorkingCalendar;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.due.DueDay;
import vn.thuocdo.task.due.DueRule;

/// Turns due days into moments by the working calendar of the unit in charge: the end of working hours of the day, or
/// of the day that the rule for days off puts in its place.
@Component
class DueMoments {
    private final WorkingCalendars calendars;
    private final TaskRules rules;
    private final Present present;

    DueMoments(WorkingCalendars calendars, TaskRules rules, Present present) {
        this.calendars = calendars;
        this.rules = rules;
        this.present = present;
    }

    /// What the due moment of a task's occasion is derived from.
    Occasion.Basis basis(Task task, @Nullable DueDay day) {
        var dayOff = rules.dayOff(task.agency(), present.today());
        var unit = task.row().leads().getFirst();
        return day == null
                ? new Occasion.Basis(null, false, null, task.agency(), unit, dayOff)
                : new Occasion.Basis(day.day(), day.strict(), null, task.agency(), unit, dayOff);
    }

    /// As above, counted from an event or up to a day named with it.
    Occasion.Basis basis(Task task, LocalDate event, @Nullable LocalDate until) {
        return new Occasion.Basis(until, false, event, task.agency(), task.row().leads().getFirst(),
                rules.dayOff(task.agency(), present.today()));
    }

    WorkingCalendar calendar(Occasion.Basis basis) {
        return calendars.of(basis.agency(), basis.calendar());
    }

    /// The due moment, or null where there is none.
    @Nullable
    Instant moment(DueRule rule, Occasion.Basis basis) {
        return moment(rule, basis, calendar(basis));
    }

    /// The end of work on a day that a person names, moved forward from a day off.
    Instant endOf(Occasion.Basis basis, LocalDate day) {
        return end(calendar(basis), day, DayOffRule.valueOf(basis.dayOff()));
    }

    WorkingCalendar calendar(TaskRow row) {
        return calendars.of(row.agency(), row.leads().getFirst());
    }

    ExtensionPolicy extensionPolicy(UnitId agency) {
        return new ExtensionPolicy(rules.extensionNotice(agency, present.today()));
    }

    List<Integer> ladder(UnitId agency) {
        return rules.ladder(agency, present.today());
    }

    /// The due moment by a given calendar, or null where there is none.
    static @Nullable Instant moment(DueRule rule, Occasion.Basis basis, WorkingCalendar calendar) {
        var dayOff = basis.strict() ? DayOffRule.PREVIOUS_WORKING_DAY : DayOffRule.valueOf(basis.dayOff());
        var day = basis.day();
        if (day != null)
            return end(calendar, day, dayOff);
        var event = basis.eventDay();
        if (event == null || !(rule instanceof DueRule.OnEvent counted) || counted.days() == 0)
            return null;
        return counted.working()
                ? end(calendar, calendar.plusWorkingDays(event, counted.days()), dayOff)
                : end(calendar, event.plusDays(counted.days()), dayOff);
    }

    private static Instant end(WorkingCalendar calendar, LocalDate day, DayOffRule rule) {
        try {
            return calendar.endOf(day, rule);
        } catch (OutsideCalendar outside) {
            throw Refused.at("due", "task.due.outside-calendar", outside.from(), outside.to());
        }
    }
}
