package vn.thuocdo.calendar.engine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// One step of the way from reception to due moment. Steps hold values, no words; the caller puts them into a language
/// by their code. Dates and times are local ones of the calendar.
public sealed interface DerivationStep {
    /// A stable name, used for message keys and in the API.
    String code();

    /// Received or assigned.
    record Received(LocalDateTime at) implements DerivationStep {
        @Override
        public String code() {
            return "received";
        }
    }

    /// The moment from which time counts.
    ///
    /// @param at     the first counted moment
    /// @param why    why it is that moment
    /// @param cutOff the time of day after which reception counts from the next working day; null unless that is why
    record CountedFrom(LocalDateTime at, Start why, @Nullable LocalTime cutOff) implements DerivationStep {
        @Override
        public String code() {
            return "counted-from." + why.code();
        }
    }

    /// Working hours of the rule taken as working days, as the rule data says.
    record HoursAsDays(int hours, int days) implements DerivationStep {
        @Override
        public String code() {
            return "hours-as-days";
        }
    }

    /// Days of weekly rest left out.
    record WeeklyRest(LocalDate first, LocalDate last) implements DerivationStep {
        @Override
        public String code() {
            return first.equals(last) ? "weekly-rest" : "weekly-rests";
        }
    }

    /// Named days off left out.
    record DayOff(LocalDate first, LocalDate last, DayKind kind, String name) implements DerivationStep {
        @Override
        public String code() {
            return kind == DayKind.COMPENSATORY ? "compensatory" : "holiday";
        }
    }

    /// A day that counts although it is usually one of rest, or that has other hours than usual.
    record SpecialWork(LocalDate date, DayKind kind, String name, DayHours hours) implements DerivationStep {
        @Override
        public String code() {
            return kind == DayKind.SWAPPED ? "swapped" : "half-day";
        }
    }

    /// Other weekly hours hold from a day on.
    record NewHours(LocalDate from, DayHours regular) implements DerivationStep {
        @Override
        public String code() {
            return "new-hours";
        }
    }

    /// The clock stood still.
    ///
    /// @param from       when it stopped
    /// @param to         when it ran again, null while it still stands
    /// @param notCounted the time not counted so far; zero while it still stands
    /// @param reason     why
    record Paused(LocalDateTime from, @Nullable LocalDateTime to, WorkingTime notCounted, String reason)
            implements DerivationStep {
        @Override
        public String code() {
            return to == null ? "pausing" : "paused";
        }
    }

    /// The due moment was set as a date.
    record OnDate(LocalDate date) implements DerivationStep {
        @Override
        public String code() {
            return "on-date";
        }
    }

    /// The last day of a term in days of the year; work on it ends it.
    record LastDay(LocalDate date) implements DerivationStep {
        @Override
        public String code() {
            return "last-day";
        }
    }

    /// The date reached is a day off, so another day takes its place.
    record Moved(LocalDate from, LocalDate to) implements DerivationStep {
        @Override
        public String code() {
            return to.isAfter(from) ? "moved-on" : "moved-back";
        }
    }

    /// The due moment.
    record Due(LocalDateTime at) implements DerivationStep {
        @Override
        public String code() {
            return "due";
        }
    }

    /// Why time counts from a moment.
    enum Start {
        /// Received while work was being done.
        AT_ONCE("at-once"),
        /// Received after the cut-off.
        AFTER_CUT_OFF("after-cut-off"),
        /// Received outside the hours of a working day.
        OUTSIDE_HOURS("outside-hours"),
        /// Received on a day off.
        ON_DAY_OFF("on-day-off");

        private final String code;

        Start(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
