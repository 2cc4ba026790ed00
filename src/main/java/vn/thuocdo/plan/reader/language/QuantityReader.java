package vn.thuocdo.plan.reader.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.Operator;
import vn.thuocdo.plan.reader.model.Quantity;

/// Finds the figures that a text demands: “tối thiểu 80%”, “từ 87% trở lên”, “khoảng 8 - 10%”, “01 sáng kiến”,
/// “không quá 01 lần”, “đạt mức khá”. Years, paper numbers and durations are no figures.
public final class QuantityReader {

    private static final String NUMBER = "(" + NumberWords.DIGITS + ")";
    private static final String RANGE = "(?: ?(?:%|phan tram))?(?: ?(?:-|den|~|÷|len) ?" + NUMBER + ")?";
    private static final String AFTER = "(?: ?(tro len|tro xuong))?";
    private static final Pattern PERCENT = Pattern.compile("(?<![\\w/.,-])(?:(" + QuantityWords.BEFORE + ") ?"
            + QuantityWords.FILLING + ")?(?<![\\w/.,-])" + NUMBER + RANGE + " ?(?:%|phan tram)" + AFTER);
    private static final Pattern COUNT = Pattern.compile("(?<![\\w/.,-])(?:(" + QuantityWords.BEFORE + ") ?"
            + QuantityWords.FILLING + "|(?:" + QuantityWords.DEED + ") (?:(?:duoc|moi|them|it|co|tu) ){0,2})"
            + "(?<![\\w/.,-])(" + NumberWords.DIGITS + "|" + NumberWords.WORDS + ")(?: ?(?:-|den) ?" + NUMBER
            + ")? (" + QuantityWords.COUNTED + ")(?!\\w)" + AFTER);

    private QuantityReader() {}

    /// A figure and where it stands in the text.
    public record Found(Quantity quantity, int from, int to) {}

    /// All figures in the order of the text. `targets` when the text is known to hold targets, so that bare numbers
    /// (“có 01 sáng kiến”), levels and “không có …” count too; otherwise only percentages and levels do.
    public static List<Found> find(Text text, boolean targets) {
        List<Found> found = new ArrayList<>();
        percents(text, found);
        if (targets) {
            counts(text, found);
        }
        LevelReader.find(text, found);
        if (targets && found.isEmpty()) {
            WholeReader.find(text, found);
        }
        found.sort(Comparator.comparingInt(Found::from));
        return found;
    }

    private static void percents(Text text, List<Found> found) {
        if (text.key().indexOf('%') < 0 && !text.key().contains("phan tram")) {
            return;
        }
        Matcher match = PERCENT.matcher(text.key());
        while (match.find()) {
            found.add(new Found(percent(text, match), match.start(), match.end()));
        }
    }

    private static Quantity percent(Text text, Matcher match) {
        BigDecimal first = NumberWords.number(match.group(2));
        BigDecimal second = match.group(3) == null ? null : NumberWords.number(match.group(3));
        String wordsBefore = text.key().substring(0, match.start());
        boolean change = QuantityWords.isChange(wordsBefore + " " + orEmpty(match.group(1)));
        Operator operator = QuantityWords.operator(match.group(1), match.group(4));
        boolean raised = second != null && match.group().contains(" len ") && !match.group().contains("%" + " tro");
        if (wordsBefore.endsWith("dat va ") && operator == Operator.MORE_THAN
                || operator == Operator.EQUAL && (change || second != null)) {
            operator = Operator.AT_LEAST;
        }
        if (operator == Operator.LESS_THAN && wordsBefore.matches(".*\\bkhong (?:co|de|con|de xay ra)\\b.*")) {
            operator = Operator.AT_LEAST;
        }
        if (operator == Operator.MORE_THAN && isAbout(match.group())) {
            operator = Operator.AT_LEAST;
        }
        BigDecimal value = raised && second != null ? second : first;
        return new Quantity(operator, value, raised ? null : second, null, "%", isAbout(match.group()), change);
    }

    private static void counts(Text text, List<Found> found) {
        Matcher match = COUNT.matcher(text.key());
        while (match.find()) {
            if (found.stream().anyMatch(one -> match.start() < one.to() && one.from() < match.end())
                    || isCitation(text.key(), match)) {
                continue;
            }
            BigDecimal value = NumberWords.number(match.group(2));
            BigDecimal upper = match.group(3) == null ? null : NumberWords.number(match.group(3));
            Operator operator = QuantityWords.operator(match.group(1), match.group(5));
            boolean change = QuantityWords.isChange(text.key().substring(0, match.start(2)));
            if (operator == Operator.EQUAL && upper != null) {
                operator = Operator.AT_LEAST;
            }
            String unit = text.raw().substring(match.start(4), match.end(4));
            found.add(new Found(new Quantity(operator, value, upper, null, unit, isAbout(match.group()), change),
                    match.start(), match.end()));
        }
    }

    /// “trên 6 lĩnh vực”, “từ 01 ngày”, “trước 05 ngày làm việc”: places and durations, not aims.
    private static boolean isCitation(String key, Matcher match) {
        String unit = match.group(4);
        String word = orEmpty(match.group(1));
        boolean place = word.equals("tren") && (unit.equals("linh vuc") || unit.equals("don vi"));
        boolean span = word.equals("tu") && unit.matches("ngay|thang|gio.*") && match.group(3) == null;
        boolean fault = word.equals("qua") && key.substring(0, match.start()).endsWith("chua ");
        return place || span || fault || key.startsWith("dieu ", Math.max(0, match.start() - 5));
    }

    private static boolean isAbout(String words) {
        return words.matches("(?:.* )?(?:" + QuantityWords.ABOUT + ") .*");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
