package vn.thuocdo.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The country's time zone and language. All dates that law or people name are dates of this zone.
public final class Vietnam {
    /// UTC+7 without daylight saving.
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    /// The default language of screens, messages and documents.
    public static final Locale LANGUAGE = Locale.of("vi", "VN");

    private Vietnam() {}

    /// The day it is in Vietnam by the given clock.
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /// The moment as written in Vietnam, with its offset.
    public static OffsetDateTime at(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }

    /// The moment as written in Vietnam, or null where there is none.
    public static @Nullable OffsetDateTime atOrNull(@Nullable Instant moment) {
        return moment == null ? null : at(moment);
    }
}
