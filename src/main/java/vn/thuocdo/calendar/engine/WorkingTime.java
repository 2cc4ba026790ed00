package vn.thuocdo.calendar.engine;

/// A length of time as people say it: `2 ngày 2 giờ 33 phút làm việc`. Working days are steps from one working day to
/// the next at the same time of day; what is left over is worked minutes. Lengths of a rule given in working hours have
/// no days; those of a rule given in days of the year have days of 24 hours.
///
/// @param days    whole days
/// @param minutes minutes beyond them
public record WorkingTime(int days, int minutes) implements Comparable<WorkingTime> {
    /// No time at all.
    public static final WorkingTime ZERO = new WorkingTime(0, 0);

    public WorkingTime {
        if (days < 0 || minutes < 0)
            throw new IllegalArgumentException("a length of time is not negative");
    }

    /// So many minutes as days of the given length and the rest.
    public static WorkingTime ofMinutes(long minutes, int minutesADay) {
        return new WorkingTime((int) (minutes / minutesADay), (int) (minutes % minutesADay));
    }

    /// The whole hours beyond the days.
    public int hours() {
        return minutes / 60;
    }

    /// The minutes beyond the hours, 0 to 59.
    public int minutesOfHour() {
        return minutes % 60;
    }

    /// Whether there is none.
    public boolean isZero() {
        return days == 0 && minutes == 0;
    }

    /// The whole length in minutes, a day having the given number of them.
    public long inMinutes(int minutesADay) {
        return (long) days * minutesADay + minutes;
    }

    /// What remains when another length is taken away; zero when the other is longer.
    public WorkingTime minus(WorkingTime other, int minutesADay) {
        if (other.isZero())
            return this;
        var rest = Math.max(0, inMinutes(minutesADay) - other.inMinutes(minutesADay));
        return days == 0 && other.days == 0 ? new WorkingTime(0, (int) rest) : ofMinutes(rest, minutesADay);
    }

    @Override
    public int compareTo(WorkingTime other) {
        return days == other.days ? Integer.compare(minutes, other.minutes) : Integer.compare(days, other.days);
    }

    /// For logs and tests, for example `17d 4h57`.
    @Override
    public String toString() {
        return "%dd %dh%02d".formatted(days, hours(), minutesOfHour());
    }
}
