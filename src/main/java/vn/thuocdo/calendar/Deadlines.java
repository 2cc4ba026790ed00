package vn.thuocdo.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.engine.CountingRule;
import vn.thuocdo.calendar.engine.Deadline;
import vn.thuocdo.calendar.engine.DerivationStep;
import vn.thuocdo.calendar.engine.Pause;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.Texts;

/// The door to due moments: the calendar of the unit and the rules of the date, put together.
@Component
public class Deadlines {
    private final WorkingCalendars calendars;
    private final Rules rules;

    Deadlines(WorkingCalendars calendars, Rules rules) {
        this.calendars = calendars;
        this.rules = rules;
    }

    /// When something received at a moment by a unit is due, under the rules in force on that day.
    ///
    /// @throws vn.thuocdo.calendar.engine.OutsideCalendar when counting leaves the years that calendars cover
    public Deadline within(UnitId agency, UnitId unit, Instant received, Term term, List<Pause> pauses) {
        return Deadline.of(calendars.of(agency, unit), rules.counting(agency, day(received)), received, term, pauses);
    }

    /// When something assigned at a moment to a unit and set to a date is due: the end of that day's working hours, moved
    /// as the rule in force on the day of assignment says when it is a day off.
    ///
    /// @param dayOff the rule that says so, for example [Rule#TASK_DAY_OFF]
    public Deadline onDate(UnitId agency, UnitId unit, Instant assigned, LocalDate date, Rule dayOff) {
        var rule = CountingRule.PLAIN.with(rules.dayOff(dayOff, agency, day(assigned)));
        return Deadline.onDate(calendars.of(agency, unit), rule, assigned, date);
    }

    /// A derivation in the words of a language, one sentence a step.
    public static List<String> words(List<DerivationStep> steps, Texts texts) {
        var words = new DerivationWords(texts);
        return steps.stream().map(words::of).toList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
