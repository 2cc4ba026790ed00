package vn.thuocdo.calendar;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuocdo.calendar.engine.DayOffRule;
import vn.thuocdo.calendar.engine.DeadlineUnit;
import vn.thuocdo.calendar.engine.Term;

/// What sort of value a rule has, and how it is written.
public enum RuleKind {
    /// A whole number from 0 to 366.
    NUMBER,
    /// Whole numbers from 0 to 366, falling: `7, 3, 1, 0`.
    LADDER,
    /// An amount and its unit: `3 working-day`.
    TERM,
    /// A time of day, or nothing where there is no such rule: `15:00`.
    TIME,
    /// `true` or `false`.
    FLAG,
    /// What becomes of a due moment on a day without work: a name of [DayOffRule].
    DAY_OFF;

    private static final int MOST = 366;

    /// The value in its one spelling; empty when the text is no value of this kind.
    public Optional<String> normal(String text) {
        try {
            var typed = text.strip();
            return Optional.of(switch (this) {
                case NUMBER -> String.valueOf(number(typed));
                case LADDER -> ladder(typed);
                case TERM -> written(term(typed));
                case TIME -> typed.isEmpty() ? "" : time(typed).toString();
                case FLAG -> flag(typed);
                case DAY_OFF -> DayOffRule.valueOf(typed).name();
            });
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static int number(String text) {
        var number = Integer.parseInt(text.strip());
        if (number < 0 || number > MOST)
            throw new IllegalArgumentException("out of range: " + number);
        return number;
    }

    static List<Integer> numbers(String text) {
        return Stream.of(text.split(",", -1)).map(RuleKind::number).toList();
    }

    private static String ladder(String text) {
        var rungs = numbers(text).stream().distinct().sorted(Comparator.reverseOrder()).toList();
        return String.join(", ", rungs.stream().map(String::valueOf).toList());
    }

    static Term term(String text) {
        var parts = text.strip().split("\\s+");
        if (parts.length != 2)
            throw new IllegalArgumentException("no amount and unit: " + text);
        var unit = DeadlineUnit.of(parts[1]).orElseThrow(IllegalArgumentException::new);
        return new Term(number(parts[0]), unit);
    }

    private static String written(Term term) {
        return term.amount() + " " + term.unit().code();
    }

    static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    private static String flag(String text) {
        if (!Arrays.asList("true", "false").contains(text))
            throw new IllegalArgumentException("neither true nor false: " + text);
        return text;
    }
}
