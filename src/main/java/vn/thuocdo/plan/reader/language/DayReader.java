package vn.thuocdo.plan.reader.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.ReadDue;

/// Calendar days: `10/11/2024`, `ngày 10 tháng 11 năm 2024`, `trước 26/7`.
final class DayReader {

    private static final String WHEN = "(truoc hoac trong|truoc|cham nhat|muon nhat|han chot|den het|den|tu|vao|trong)?"
            + "(?: la| vao| den| het| hoac trong)? ?(?:ngay )?";
    /// Without these signs no day stands in figures; asked first because it is quickly told.
    private static final Pattern WRITTEN = Pattern.compile("\\d ?[/.-] ?\\d");
    private static final Pattern FULL = Pattern
            .compile(WHEN + "(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(20\\d{2}|\\d{2})(?![\\d/])");
    private static final Pattern SPOKEN = Pattern
            .compile(WHEN + "(?<![\\d/])(\\d{1,2}) thang (\\d{1,2})(?: nam (20\\d{2}))?(?! ?/)");
    private static final Pattern SHORT = Pattern.compile(
            "(truoc|cham nhat|muon nhat|den het|den|vao)(?: la| vao)? (?:ngay )?(\\d{1,2})/(\\d{1,2})(?![\\d/%])"
                    + "|()(?<=ngay )(\\d{1,2})/(\\d{1,2})(?![\\d/%])");

    private DayReader() {}

    /// Finds all days of the text into `found`.
    static void find(Text text, int year, DueMatches found) {
        boolean written = WRITTEN.matcher(text.key()).find();
        for (Pattern pattern : new Pattern[]{FULL, SPOKEN, SHORT}) {
            boolean possible = pattern == SPOKEN ? text.key().contains(" thang ") : written;
            Matcher match = pattern.matcher(text.key());
            while (possible && match.find()) {
                int from = match.start() + leadingSpaces(match.group());
                if (found.isFree(from, match.end()) && !opensPeriod(text.key(), match)) {
                    add(match, from, year, found);
                }
            }
        }
    }

    private static void add(Matcher match, int from, int planYear, DueMatches found) {
        boolean bare = match.groupCount() > 4 && match.group(5) != null;
        String day = bare ? match.group(5) : match.group(2);
        String month = bare ? match.group(6) : match.group(3);
        String year = match.groupCount() == 4 ? match.group(4) : null;
        ReadDue due = day(Integer.parseInt(day), Integer.parseInt(month), year(year, planYear),
                "truoc".equals(match.group(1)));
        if (due != null) {
            found.add(from, match.end(), due, year == null);
        }
    }

    /// “từ ngày 15/6 đến hết ngày 09/9” begins a period and is not due on its first day.
    private static boolean opensPeriod(String key, Matcher match) {
        return "tu".equals(match.group(1)) || key.startsWith("tu ngay", Math.max(0, match.start() - 8));
    }

    private static int year(@Nullable String written, int planYear) {
        if (written == null) {
            return planYear;
        }
        int year = Integer.parseInt(written);
        return year < 100 ? 2000 + year : year;
    }

    /// The day, or the nearest real day where the month is too short for it; null where it is no day at all.
    static @Nullable ReadDue day(int day, int month, int year, boolean exclusive) {
        if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1) {
            return null;
        }
        try {
            return new ReadDue.ByDate(LocalDate.of(year, month, day), exclusive);
        } catch (DateTimeException impossible) {
            LocalDate last = YearMonth.of(year, month).atEndOfMonth();
            return new ReadDue.Impossible(day + "/" + month + "/" + year, last, exclusive);
        }
    }

    private static int leadingSpaces(String match) {
        return match.length() - match.stripLeading().length();
    }
}
