package vn.thuocdo.calendar.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A due moment and how it comes about. Making one computes the due moment only; derivation and readings are worked out
/// when asked for. Immutable.
public final class Deadline {
    private final WorkingCalendar calendar;
    private final CountingRule rule;
    private final @Nullable Term term;
    private final @Nullable LocalDate date;
    private final List<Pause> pauses;
    private final long received;
    private final long start;
    private final long due;

    private Deadline(WorkingCalendar calendar, CountingRule rule, Instant received, @Nullable Term term,
            @Nullable LocalDate date, List<Pause> pauses) {
        this.calendar = calendar;
        this.rule = rule;
        this.term = term;
        this.date = date;
        this.pauses = inOrder(pauses);
        this.received = calendar.minute(received);
        this.start = Counting.start(calendar.table(), rule, this.received);
        this.due = date != null
                ? calendar.endMinute(date.toEpochDay(), rule.dayOff())
                : Counting.due(calendar, rule, Objects.requireNonNull(term), start, this.pauses);
    }

    /// The deadline of what was received at a moment and must be done within a term.
    ///
    /// @param pauses stretches during which the clock stood still, in any order; they must not overlap, and only the
    ///               last may still be open (it does not move the due moment until it ends)
    /// @throws OutsideCalendar          when counting leaves the range of the calendar
    /// @throws IllegalArgumentException when pauses overlap
    public static Deadline of(WorkingCalendar calendar, CountingRule rule, Instant received, Term term,
            List<Pause> pauses) {
        return new Deadline(calendar, rule, received, term, null, pauses);
    }

    /// As above, without pauses.
    public static Deadline of(WorkingCalendar calendar, CountingRule rule, Instant received, Term term) {
        return new Deadline(calendar, rule, received, term, null, List.of());
    }

    /// The deadline of what was assigned at a moment and must be done on a date at the latest: the end of working hours
    /// of that date, moved as the rule says when nothing is worked then. It may lie before the assignment.
    public static Deadline onDate(WorkingCalendar calendar, CountingRule rule, Instant assigned, LocalDate date) {
        return new Deadline(calendar, rule, assigned, null, date, List.of());
    }

    private static List<Pause> inOrder(List<Pause> pauses) {
        if (pauses.isEmpty())
            return List.of();
        var sorted = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            var ended = sorted.get(i - 1).to();
            if (ended == null || ended.isAfter(sorted.get(i).from()))
                throw new IllegalArgumentException("pauses overlap at " + sorted.get(i).from());
        }
        return sorted;
    }

    /// When it was received or assigned, seconds cut off.
    public Instant received() {
        return calendar.instant(received);
    }

    /// The first moment that counts.
    public Instant countedFrom() {
        return calendar.instant(start);
    }

    /// The last moment in time.
    public Instant due() {
        return calendar.instant(due);
    }

    /// The way from reception to due moment, in the order in which a person reads it: received, counted from, then
    /// days left out or specially worked and pauses as they follow each other, due.
    public List<DerivationStep> derivation() {
        return Derivation.of(this);
    }

    /// What the clock shows at a moment: used, left, paused, late.
    public ClockReading reading(Instant now) {
        return Readings.of(this, calendar.minute(now));
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    CountingRule rule() {
        return rule;
    }

    @Nullable
    Term term() {
        return term;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    List<Pause> pauses() {
        return pauses;
    }

    long receivedMinute() {
        return received;
    }

    long startMinute() {
        return start;
    }

    long dueMinute() {
        return due;
    }
}
