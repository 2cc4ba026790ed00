package vn.thuocdo.calendar.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stretch during which the clock stands still, for example while papers are being supplemented.
///
/// @param from   when the clock stopped
/// @param to     when it runs again, not before `from`; null while it still stands
/// @param reason why, as the derivation shows it
public record Pause(Instant from, @Nullable Instant to, String reason) {
    public Pause {
        if (to != null && to.isBefore(from))
            throw new IllegalArgumentException("a pause ends before it begins");
    }
}
