package vn.thuocdo.calendar.engine;

import java.util.List;

/// Where counting starts and ends, on local minutes.
final class Counting {
    private Counting() {}

    /// The moment from which time counts for what was received at a moment.
    static long start(DayTable table, CountingRule rule, long received) {
        return isAfterCutOff(table, rule, received) ? table.nextOpening(received) : table.nextMoment(received);
    }

    static boolean isAfterCutOff(DayTable table, CountingRule rule, long received) {
        var cutOff = rule.cutOff();
        return cutOff != null && DayTable.timeOfDay(received) > DayHours.minute(cutOff)
                && table.isWorking(DayTable.day(received));
    }

    /// The due moment of an amount counted from a start, pauses that are over taken out.
    static long due(WorkingCalendar calendar, CountingRule rule, Term term, long start, List<Pause> pauses) {
        if (term.unit() == DeadlineUnit.DAY)
            return calendar.endMinute(lastDay(calendar, rule, term, start, pauses), rule.dayOff());
        var countdown = new Countdown(calendar.table(), start, rule, term);
        for (int i = 0; i < pauses.size(); i++) {
            var pause = pauses.get(i);
            var ended = pause.to();
            if (ended == null)
                break;
            countdown.pause(calendar.minute(pause.from()), calendar.minute(ended));
        }
        return countdown.due();
    }

    /// How many working days the amount stands for.
    static int daysOf(CountingRule rule, Term term) {
        if (term.unit() == DeadlineUnit.WORKING_HOUR)
            return rule.eightHoursAreADay() ? term.amount() / 8 : 0;
        return term.amount();
    }

    /// The minutes that the amount stands for beyond its days.
    static int minutesOf(CountingRule rule, Term term) {
        return term.unit() == DeadlineUnit.WORKING_HOUR ? (term.amount() - daysOf(rule, term) * 8) * 60 : 0;
    }

    /// Whether lengths of the term are minutes only, without days.
    static boolean isLiteralHours(CountingRule rule, Term term) {
        return term.unit() == DeadlineUnit.WORKING_HOUR && !rule.eightHoursAreADay();
    }

    /// The last day of a term in days of the year, worked or not: the day of the start is not counted (Bộ luật Dân sự
    /// 91/2015/QH13, Điều 147 khoản 2), a pause adds the days from its stop to the working day on which time runs again.
    static long lastDay(WorkingCalendar calendar, CountingRule rule, Term term, long start, List<Pause> pauses) {
        var table = calendar.table();
        var last = DayTable.day(start) + term.amount();
        for (int i = 0; i < pauses.size(); i++) {
            var pause = pauses.get(i);
            var ended = pause.to();
            if (ended == null)
                break;
            var from = Math.max(calendar.minute(pause.from()), start);
            var to = calendar.minute(ended);
            if (from < to && from < calendar.endMinute(last, rule.dayOff()))
                last = lastDayAfterPause(last, DayTable.day(table.nextMoment(from)),
                        DayTable.day(table.nextMoment(to)));
        }
        return last;
    }

    private static long lastDayAfterPause(long last, long stopped, long resumed) {
        return resumed == stopped ? last : Math.max(last, stopped) + resumed - stopped;
    }
}
