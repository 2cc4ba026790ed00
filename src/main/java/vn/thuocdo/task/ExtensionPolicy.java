package vn.thuocdo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.calendar.engine.DeadlineUnit;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.calendar.engine.WorkingCalendar;

/// When more time may be asked for. Reform plans of communes want the request at least three days before the due day
/// and no repetition (for example Kế hoạch 200/KH-UBND of Vạn Phước, 15/4/2024, mục I.5); how many days and of which
/// kind is rule data.
///
/// @param notice how long before the due moment the request must be there
record ExtensionPolicy(Term notice) {
    /// Until when more time may be asked for.
    Instant lastMoment(WorkingCalendar calendar, Instant due) {
        if (notice.unit() != DeadlineUnit.DAY)
            return calendar.minusWorkingDays(due, notice.amount());
        return due.atZone(Vietnam.ZONE).minusDays(notice.amount()).toInstant();
    }

    /// Why more time may not be asked for now; empty when it may.
    Optional<Refusal> refusal(Occasion occasion, boolean pending, @Nullable Instant lastMoment, Instant now) {
        var closed = Transitions.refusal(occasion.state(), TaskAct.EXTEND);
        if (closed.isPresent())
            return closed;
        if (occasion.due() == null || lastMoment == null)
            return Optional.of(Refusal.of("task.extension.without-due"));
        if (pending)
            return Optional.of(Refusal.of("task.extension.pending"));
        return tooLate(lastMoment, now);
    }

    /// The refusal after the last moment.
    Optional<Refusal> tooLate(Instant lastMoment, Instant now) {
        if (now.truncatedTo(ChronoUnit.MINUTES).isAfter(lastMoment))
            return Optional.of(Refusal.of("task.extension.too-late", day(lastMoment), notice.amount()));
        return Optional.empty();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Vietnam.ZONE);
    }
}
