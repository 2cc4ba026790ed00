package vn.thuocdo.plan.reader.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.ReadDue.DayMonth;
import vn.thuocdo.plan.reader.model.Rhythm;

/// What comes back: “hằng tháng”, “trước ngày 03 của tháng cuối quý”, “thứ Sáu hằng tuần”, “thường xuyên”.
final class RhythmReader {

    private static final String EVERY = "(?:hang|hang hang|moi|tung|theo)";
    private static final String QUARTER = "quy(?! (?:dinh|che|trinh|hoach|mo|chuan|phap|uoc))";
    private static final Pattern DAY = Pattern
            .compile("(truoc|cham nhat|muon nhat|vao|den)?(?: la| vao)? ?ngay (?:mung )?"
                    + "(\\d{1,2})(?! ?[/.-] ?\\d)(?: (?:cua )?)((?:hang|moi) thang|(?:hang|moi) quy|(?:cac )?thang (?:cuoi|dau)"
                    + "(?: cung)?(?: cua)?(?: moi| hang| cac)? ?(?:quy|ky)?(?: bao cao)?|thang (?:tiep theo|sau|ke tiep|lien ke|ke)|thang)");
    private static final Pattern DAY_ASIDE = Pattern
            .compile("hang (thang|quy) ?\\((truoc|cham nhat|vao)? ?(?:vao )?ngay (\\d{1,2})\\)");
    private static final Pattern WEEKDAY = Pattern
            .compile("thu (hai|ba|tu|nam|sau|bay|[2-7]) (?:hang|moi) tuan|(?:hang|moi|theo) tuan|\\d+ lan ?/ ?tuan");
    private static final Pattern MONTHLY = Pattern.compile(EVERY + " thang\\b|\\d+ lan ?/ ?thang|thang/lan");
    private static final Pattern QUARTERLY = Pattern.compile(EVERY + " " + QUARTER + "\\b|\\d+ lan ?/ ?quy\\b|quy/lan");
    private static final Pattern HALF = Pattern
            .compile(
                    "(?:dinh ky|hang|moi) (?:0?6|sau) thang|(?:0?6|sau) thang ?/ ?(?:1 |01 )?lan|(?:0?6|sau) thang mot lan");
    private static final Pattern YEARLY = Pattern.compile("(?:hang|moi) nam\\b|\\d+ lan ?/ ?nam|thuong nien");
    private static final Pattern PERIODIC = Pattern.compile("dinh ky");
    private static final Pattern ALWAYS = Pattern
            .compile(
                    "thuong xuyen|lien tuc|(?:hang|moi) ngay(?! lam viec)|thuong ky|quanh nam|suot nam|trong suot (?:ca )?nam");
    private static final List<String> WEEKDAYS = List.of("hai", "ba", "tu", "nam", "sau", "bay");

    private RhythmReader() {}

    static void find(Text text, DueMatches found) {
        each(DAY_ASIDE, "ngay ", text, aside -> addAside(aside, found));
        each(DAY, "ngay ", text, day -> addDay(text, day, found));
        each(WEEKDAY, "tuan", text, week -> add(week, Rhythm.WEEKLY, weekday(week.group(1)), found));
        each(HALF, "thang", text, match -> add(match, Rhythm.HALF_YEARLY, null, found));
        each(MONTHLY, "thang", text, match -> add(match, Rhythm.MONTHLY, null, found));
        each(QUARTERLY, "quy", text, match -> add(match, Rhythm.QUARTERLY, null, found));
        each(YEARLY, "n", text, match -> add(match, Rhythm.YEARLY, null, found));
        each(PERIODIC, "dinh ky", text, match -> add(match, Rhythm.PERIODIC, null, found));
        each(ALWAYS, "n", text, always -> {
            if (found.isFree(always.start(), always.end())) {
                found.add(always.start(), always.end(), new ReadDue.Continuous(), false);
            }
        });
        if (text.raw().equals("TX")) {
            found.add(0, 2, new ReadDue.Continuous(), false);
        }
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

    private static void add(Matcher match, Rhythm rhythm, @Nullable Integer day, DueMatches found) {
        if (found.isFree(match.start(), match.end())) {
            found.add(match.start(), match.end(), new ReadDue.Recurring(rhythm, day, DayMonth.OF_PERIOD, false), false);
        }
    }

    private static void addAside(Matcher aside, DueMatches found) {
        int day = Integer.parseInt(aside.group(3));
        if (day >= 1 && day <= 31 && found.isFree(aside.start(), aside.end())) {
            found.add(aside.start(), aside.end(), new ReadDue.Recurring(
                    aside.group(1).equals("quy") ? Rhythm.QUARTERLY : Rhythm.MONTHLY, day, DayMonth.OF_PERIOD,
                    "truoc".equals(aside.group(2))), false);
        }
    }

    private static void addDay(Text text, Matcher match, DueMatches found) {
        int from = match.start() + match.group().length() - match.group().stripLeading().length();
        String when = match.group(3);
        int day = Integer.parseInt(match.group(2));
        boolean bare = when.equals("thang");
        if (day < 1 || day > 31 || bare && text.key().startsWith(" ", match.end())
                || !found.isFree(from, match.end())) {
            return;
        }
        boolean periods = when.contains("cuoi") || when.contains("dau") || when.contains("quy");
        DayMonth month = when.contains("cuoi")
                ? DayMonth.LAST_OF_PERIOD
                : isNext(when)
                        ? DayMonth.AFTER_PERIOD
                        : DayMonth.OF_PERIOD;
        found.add(from, match.end(), new ReadDue.Recurring(periods ? Rhythm.QUARTERLY : Rhythm.MONTHLY, day, month,
                "truoc".equals(match.group(1))), false);
    }

    private static boolean isNext(String when) {
        return when.contains("tiep") || when.contains("sau") || when.contains("ke");
    }

    private static @Nullable Integer weekday(@Nullable String written) {
        if (written == null) {
            return null;
        }
        int index = WEEKDAYS.indexOf(written);
        return index >= 0 ? index + 1 : Integer.parseInt(written) - 1;
    }
}
