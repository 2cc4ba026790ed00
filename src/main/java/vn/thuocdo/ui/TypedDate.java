package vn.thuocdo.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Reads a date as people type it: `12/3/1993`, `12-3-93`, `12.3.1993`, `12031993`, and the ISO form `1993-03-12` that
/// browsers send. Two-digit years lie between 1930 and 2029.
public final class TypedDate {
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final int FIRST_TWO_DIGIT_YEAR = 30;

    private TypedDate() {}

    /// Reads a typed date.
    ///
    /// @throws DateTimeException where the text is no date, or a day that does not exist (`31/11/2025`)
    public static LocalDate parse(String text) {
        var typed = text.strip();
        var iso = ISO.matcher(typed);
        if (iso.matches()) {
            return date(iso.group(3), iso.group(2), iso.group(1));
        }
        for (var pattern : new Pattern[]{PARTS, DIGITS}) {
            var match = pattern.matcher(typed);
            if (match.matches()) {
                return date(match.group(1), match.group(2), match.group(3));
            }
        }
        throw new DateTimeException("not a date: " + typed);
    }

    private static LocalDate date(String day, String month, String year) {
        return LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static int year(String text) {
        var year = Integer.parseInt(text);
        if (text.length() == 4) {
            return year;
        }
        return year < FIRST_TWO_DIGIT_YEAR ? 2000 + year : 1900 + year;
    }
}
