package vn.thuocdo.calendar.engine;

import java.util.Optional;
import java.util.stream.Stream;

/// The unit in which a rule gives its time.
public enum DeadlineUnit {
    /// Giờ làm việc: an hour of the calendar's working time.
    WORKING_HOUR("working-hour"),
    /// Ngày làm việc: a day on which work is done, whatever its hours.
    WORKING_DAY("working-day"),
    /// Ngày: a day of the year, worked or not. The term ends with the working hours of its last day (Bộ luật Dân sự
    /// 91/2015/QH13, Điều 147 and 148).
    DAY("day");

    private final String code;

    DeadlineUnit(String code) {
        this.code = code;
    }

    /// The name used by the API and in data, for example `working-day`.
    public String code() {
        return code;
    }

    /// The unit with that code.
    public static Optional<DeadlineUnit> of(String code) {
        return Stream.of(values()).filter(unit -> unit.code.equals(code)).findFirst();
    }
}
