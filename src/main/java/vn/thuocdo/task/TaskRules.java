package vn.thuocdo.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.Rule;
import vn.thuocdo.calendar.Rules;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.kernel.UnitId;

/// The rule data by which tasks are judged, as they hold on a day.
@Component
class TaskRules {
    private final Rules rules;

    TaskRules(Rules rules) {
        this.rules = rules;
    }

    /// Lists and figures call near what is due within so many days of the year: those from which reminders begin.
    int nearDays(UnitId agency, LocalDate on) {
        return ladder(agency, on).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /// The clock turns amber with fewer working days left than this.
    int nearWorkingDays(UnitId agency, LocalDate on) {
        return rules.number(Rule.TASK_NEAR, agency, on);
    }

    /// How long before the due moment a request for more time must be there.
    Term extensionNotice(UnitId agency, LocalDate on) {
        return rules.term(Rule.TASK_EXTENSION_NOTICE, agency, on);
    }

    /// How many working days before the due day reminders go out, falling; 0 is the day itself.
    List<Integer> ladder(UnitId agency, LocalDate on) {
        return rules.ladder(Rule.TASK_REMINDER_LADDER, agency, on);
    }

    /// After how many working days a late task is called to mind again.
    int lateEvery(UnitId agency, LocalDate on) {
        return Math.max(1, rules.number(Rule.TASK_LATE_REMINDER, agency, on));
    }

    /// Name of the rule for due days without work.
    String dayOff(UnitId agency, LocalDate on) {
        return rules.dayOff(Rule.TASK_DAY_OFF, agency, on).name();
    }
}
