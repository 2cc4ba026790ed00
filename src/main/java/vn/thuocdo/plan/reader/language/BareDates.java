package vn.thuocdo.plan.reader.language;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.model.ReadDue;

/// Figures that are dates only because the whole cell of a due column consists of them: “03/2026”, “30/10”,
/// “01/2026 - 06/2026”, “3/2026 và 9/2026”.
final class BareDates {
    private static final String ONE = "(\\d{1,2}) ?/ ?(\\d{1,2}|20\\d{2})";
    private static final Pattern DATE = Pattern.compile("(?<![\\d/])" + ONE + "(?![\\d/])");
    private static final Pattern CELL = Pattern
            .compile("(?:truoc |den |tu )?(?:ngay )?" + ONE + "(?: ?(?:-|den|va|,|;) ?" + ONE + ")*[.;]?");
    private static final Pattern SPAN = Pattern.compile(".*\\d ?(?:-|den) ?\\d.*");

    private BareDates() {}

    static List<DueMatches.Match> find(Text cell, int year) {
        var found = new ArrayList<DueMatches.Match>();
        if (!CELL.matcher(cell.key().strip()).matches())
            return found;
        var date = DATE.matcher(cell.key());
        while (date.find()) {
            var due = due(date, year, cell.key().startsWith("truoc"));
            if (due != null)
                found.add(new DueMatches.Match(date.start(), date.end(), due, date.group(2).length() < 4));
        }
        return SPAN.matcher(cell.key()).matches() && !found.isEmpty() ? List.of(found.getLast()) : found;
    }

    private static @org.jspecify.annotations.Nullable ReadDue due(Matcher date, int year, boolean before) {
        var first = Integer.parseInt(date.group(1));
        var second = Integer.parseInt(date.group(2));
        if (second <= 12)
            return DayReader.day(first, second, year, before);
        var month = first >= 1 && first <= 12 && second > 2000 ? YearMonth.of(second, first) : null;
        return month == null ? null : new ReadDue.ByMonth(before ? month.minusMonths(1) : month);
    }
}
