package vn.thuocdo.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something holds, both ends included.
///
/// @param from the first day
/// @param to   the last day, or null while no end is known; never before `from`
public record Validity(LocalDate from, @Nullable LocalDate to) {
    public Validity {
        if (to != null && to.isBefore(from))
            throw new IllegalArgumentException("ends before it begins");
    }

    /// From a day on, without a known end.
    public static Validity from(LocalDate day) {
        return new Validity(day, null);
    }

    /// Whether it holds on the day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Whether the two share a day.
    public boolean overlaps(Validity other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }
}
