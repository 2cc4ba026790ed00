package vn.thuocdo.calendar.engine;

/// Working time that runs out: so much remains, counted from a moment. Pauses, told in order, move that moment to where
/// the clock runs again and leave what remained when it stopped.
final class Countdown {
    private final DayTable table;
    private final boolean literalHours;
    private long from;
    private int days;
    private int minutes;

    Countdown(DayTable table, long start, CountingRule rule, Term term) {
        this.table = table;
        this.literalHours = Counting.isLiteralHours(rule, term);
        this.from = start;
        this.days = Counting.daysOf(rule, term);
        this.minutes = Counting.minutesOf(rule, term);
    }

    /// When it runs out. Minutes beyond whole days are part of a day, so they never reach beyond the next one, even
    /// where a day has fewer of them.
    long due() {
        var reached = days == 0 ? from : table.shift(from, days);
        if (minutes == 0)
            return reached;
        var due = table.doneAt((long) table.worked(reached) + minutes);
        return literalHours ? due : Math.min(due, table.shift(from, days + 1));
    }

    /// Takes out the stretch from one moment to another, unless nothing is worked in it or time has run out before.
    void pause(long stop, long resume) {
        var stopped = table.nextMoment(Math.max(stop, from));
        var resumed = table.nextMoment(resume);
        if (stopped >= resumed)
            return;
        if (stopped > from) {
            var due = due();
            if (stop >= due)
                return;
            remain(stopped, table.nextMoment(due));
        }
        from = resumed;
    }

    private void remain(long stopped, long end) {
        days = literalHours ? 0 : table.steps(stopped, end);
        var reached = days == 0 ? stopped : table.shift(stopped, days);
        minutes = table.worked(end) - table.worked(reached);
    }
}
