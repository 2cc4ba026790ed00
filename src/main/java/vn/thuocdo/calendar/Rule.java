package vn.thuocdo.calendar;

import java.util.Optional;
import java.util.stream.Stream;

/// What law, province or commune may set about deadlines. Values hold from a day on and are chosen by the date of the
/// case. The words of a rule stand under the message key `calendar.rule.<code>`.
public enum Rule {
    /// Reception after this time of day counts from the beginning of the next working day.
    CUT_OFF("deadline.cut-off", RuleKind.TIME),
    /// Whether every 8 working hours of a rule mean one working day.
    EIGHT_HOURS_ARE_A_DAY("deadline.eight-hours-are-a-day", RuleKind.FLAG),
    /// What becomes of a term in days that ends on a day without work.
    DAY_OFF("deadline.day-off", RuleKind.DAY_OFF),
    /// What becomes of a task whose date is a day without work.
    TASK_DAY_OFF("task.day-off", RuleKind.DAY_OFF),
    /// How long before its due moment more time may be asked for a task.
    TASK_EXTENSION_NOTICE("task.extension-notice", RuleKind.TERM),
    /// How many working days before its due day a task is called to mind.
    TASK_REMINDER_LADDER("task.reminder-ladder", RuleKind.LADDER),
    /// After how many working days a late task is called to mind again.
    TASK_LATE_REMINDER("task.late-reminder-every", RuleKind.NUMBER),
    /// Weekday on which the chase letter of the week is drafted of itself, from 1 (Monday) to 7; 0 for never.
    CHASE_LETTER_WEEKDAY("plan.chase-letter-weekday", RuleKind.NUMBER),
    /// From which time of that day on; nothing for never.
    CHASE_LETTER_TIME("plan.chase-letter-time", RuleKind.TIME),
    /// With fewer working days left than this a task is near its due moment.
    TASK_NEAR("task.near", RuleKind.NUMBER),
    /// The same for a report.
    REPORT_NEAR("report.near", RuleKind.NUMBER),
    /// The same for a dossier.
    DOSSIER_NEAR("dossier.near", RuleKind.NUMBER),
    /// The same for a petition.
    PETITION_NEAR("petition.near", RuleKind.NUMBER),
    /// How long before its due moment more time may be asked for a petition.
    PETITION_EXTENSION_NOTICE("petition.extension-notice", RuleKind.TERM);

    private final String code;
    private final RuleKind kind;

    Rule(String code, RuleKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /// The stable name in data and API.
    public String code() {
        return code;
    }

    /// What sort of value it has.
    public RuleKind kind() {
        return kind;
    }

    /// The rule with that code.
    public static Optional<Rule> of(String code) {
        return Stream.of(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
