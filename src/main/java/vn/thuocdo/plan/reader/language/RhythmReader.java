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
            .compile("thuong xuyen|lien tuc|thuong ky|quanh nam|suot nam|trong suot (?:ca )?nam");
    private static final List<String> WEEKDAYS = List.of("hai", "ba", "tu", "nam", "sau", "bay");

    private RhythmReader() {}

    static void find(Text text, DueMatches found) {
        Matcher day = DAY.matcher(text.key());
        while (day.find()) {
            addDay(text, day, found);
        }
        Matcher week = WEEKDAY.matcher(text.key());
        while (week.find()) {
            add(week, Rhythm.WEEKLY, weekday(week.group(1)), found);
        }
        all(HALF, text, Rhythm.HALF_YEARLY, found);
        all(MONTHLY, text, Rhythm.MONTHLY, found);
        all(QUARTERLY, text, Rhythm.QUARTERLY, found);
        all(YEARLY, text, Rhythm.YEARLY, found);
        all(PERIODIC, text, Rhythm.PERIODIC, found);
        Matcher always = ALWAYS.matcher(text.key());
        while (always.find()) {
            if (found.isFree(always.start(), always.end())) {
                found.add(always.start(), always.end(), new ReadDue.Continuous(), false);
            }
        }
        if (text.raw().equals("TX")) {
            found.add(0, 2, new ReadDue.Continuous(), false);
        }
    }

    private static void all(Pattern pattern, Text text, Rhythm rhythm, DueMatches found) {
        Matcher match = pattern.matcher(text.key());
        while (match.find()) {
            add(match, rhythm, null, found);
        }
    }

    private static void add(Matcher match, Rhythm rhythm, @Nullable Integer day, DueMatches found) {
        if (found.isFree(match.start(), match.end())) {
            found.add(match.start(), match.end(), new ReadDue.Recurring(rhythm, day, DayMonth.OF_PERIOD, false), false);
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
