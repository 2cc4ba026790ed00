package vn.thuocdo.calendar.engine;

/// How much time a rule gives.
///
/// @param amount how many, 0 to 10,000
/// @param unit   of what
public record Term(int amount, DeadlineUnit unit) {
    /// The largest amount; a longer one is a slip of the pen.
    public static final int MOST = 10_000;

    public Term {
        if (amount < 0 || amount > MOST)
            throw new IllegalArgumentException("amount out of range: " + amount);
    }

    /// So many working hours.
    public static Term workingHours(int amount) {
        return new Term(amount, DeadlineUnit.WORKING_HOUR);
    }

    /// So many working days.
    public static Term workingDays(int amount) {
        return new Term(amount, DeadlineUnit.WORKING_DAY);
    }

    /// So many days of the year.
    public static Term days(int amount) {
        return new Term(amount, DeadlineUnit.DAY);
    }
}
