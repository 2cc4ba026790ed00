package vn.thuocdo.plan.reader.language;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.ReadDue;

/// Months, quarters, half-years and years by whose end something is due.
final class PeriodReader {

    private static final String IN = "(?:(?:trong|het|den het|cuoi|dau|den|ca|truoc|vao|hoan thanh) )?";
    private static final String YEAR = "(?: ?[/-] ?| nam | )?(20\\d{2})?(?!\\d)";
    private static final String ONE_QUARTER = "(?:iv|i{1,3}|[1-4])(?![\\w/.](?!20))";
    private static final Pattern QUARTERS = Pattern.compile("\\b" + IN + "quy (" + ONE_QUARTER
            + "(?: ?(?:,|va|-|den|;) ?(?:quy )?" + ONE_QUARTER + ")*)" + YEAR);
    private static final Pattern HALF = Pattern
            .compile("\\b" + IN + "(?:0?6|sau) thang (dau|cuoi)(?: cua)? nam ?(20\\d{2})?");
    private static final Pattern MONTH = Pattern.compile("\\b" + IN + "thang (\\d{1,2})(?![\\d%])" + YEAR);
    private static final Pattern YEAR_END = Pattern.compile(
            "\\b(?:(trong|het|den het|cuoi|den|ca) )?nam (20\\d{2})(?![\\d-])(?! ?- ?20)");
    private static final Pattern THIS_YEAR = Pattern
            .compile("\\b(?:trong|het|den het|cuoi|ca) nam(?! (?:20|truoc|sau|toi|hoc|ngan))\\b");

    private PeriodReader() {}

    static void find(Text text, int year, DueMatches found) {
        each(HALF, "thang", text, match -> half(match, year, found));
        each(QUARTERS, "quy ", text, match -> quarters(text, match, year, found));
        each(MONTH, "thang ", text, match -> month(match, year, found));
        each(YEAR_END, "nam 20", text, match -> year(text, match, found));
        each(THIS_YEAR, " nam", text, match -> {
            if (year > 0 && found.isFree(match.start(), match.end())) {
                found.add(match.start(), match.end(), new ReadDue.ByYear(year), false);
            }
        });
    }

    private interface Step {
        void take(Matcher match);
    }

    /// Takes each match; a text without `word` has none, which is told much faster.
    private static void each(Pattern pattern, String word, Text text, Step step) {
        if (!text.key().contains(word)) {
            return;
        }
        Matcher match = pattern.matcher(text.key());
        while (match.find()) {
            step.take(match);
        }
    }

    private static void half(Matcher match, int planYear, DueMatches found) {
        int year = year(match.group(2), planYear);
        if (year > 0 && found.isFree(match.start(), match.end())) {
            found.add(match.start(), match.end(), new ReadDue.ByHalfYear(year, match.group(1).equals("dau") ? 1 : 2),
                    match.group(2) == null);
        }
    }

    private static void quarters(Text text, Matcher match, int planYear, DueMatches found) {
        int year = year(match.group(2), planYear);
        int at = text.key().indexOf("quy ", match.start());
        boolean rule = text.raw().startsWith("quy", at) && !hasAccent(text.raw().substring(at, at + 3))
                && hasAccent(text.raw());
        if (year <= 0 || rule || !found.isFree(match.start(), match.end())) {
            return;
        }
        List<ReadDue> parts = new ArrayList<>();
        Matcher one = Pattern.compile("\\b(?:iv|i{1,3}|[1-4])\\b").matcher(match.group(1));
        while (one.find()) {
            parts.add(new ReadDue.ByQuarter(year, quarter(one.group())));
        }
        boolean span = match.group(1).contains("-") || match.group(1).contains("den");
        ReadDue due = parts.size() == 1 || span ? parts.getLast() : new ReadDue.Several(parts);
        found.add(match.start(), match.end(), due, match.group(2) == null);
    }

    /// Whether the text was written with diacritics, so that missing ones mean something.
    private static boolean hasAccent(String raw) {
        return !Words.key(raw).equalsIgnoreCase(raw);
    }

    private static int quarter(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : NumberWords.roman(written);
    }

    private static void month(Matcher match, int planYear, DueMatches found) {
        int month = Integer.parseInt(match.group(1));
        int year = year(match.group(2), planYear);
        if (month >= 1 && month <= 12 && year > 0 && found.isFree(match.start(), match.end())) {
            boolean before = match.group().startsWith("truoc ");
            YearMonth due = YearMonth.of(year, month);
            found.add(match.start(), match.end(), new ReadDue.ByMonth(before ? due.minusMonths(1) : due),
                    match.group(2) == null);
        }
    }

    /// “Theo Kế hoạch năm 2025 của tỉnh” names a paper of that year, not a due year.
    private static void year(Text text, Matcher match, DueMatches found) {
        String before = text.key().substring(0, match.start()).stripTrailing();
        boolean named = match.group(1) == null && before.matches(".*(?:ke hoach|quyet dinh|chuong trinh|de an|du toan"
                + "|chi tieu|nghi quyet|cong tac|so voi|uoc thuc hien|tu|cchc|chinh)");
        if (!named && found.isFree(match.start(), match.end())) {
            found.add(match.start(), match.end(), new ReadDue.ByYear(Integer.parseInt(match.group(2))), false);
        }
    }

    private static int year(@Nullable String written, int planYear) {
        return written == null ? planYear : Integer.parseInt(written);
    }
}
