package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.thuocdo.kernel.Vietnam;

/// How finished work stands to its due moment.
public enum Outcome {
    /// Finished on a day before the day it was due.
    EARLY,
    /// Finished on the day it was due, within the minute of the due moment at the latest.
    ON_TIME,
    /// Finished later.
    LATE;

    /// The outcome of work finished at a moment.
    public static Outcome of(Instant doneAt, Instant due) {
        if (doneAt.truncatedTo(ChronoUnit.MINUTES).isAfter(due))
            return LATE;
        return day(doneAt).isBefore(day(due)) ? EARLY : ON_TIME;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
