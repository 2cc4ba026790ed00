package vn.thuocdo.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

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
}
