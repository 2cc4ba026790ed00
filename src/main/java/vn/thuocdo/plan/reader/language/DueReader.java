package vn.thuocdo.plan.reader.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.Rhythm;

/// Turns the words of a plan on time into a [ReadDue].
public final class DueReader {

    private static final Pattern BLANK = Pattern.compile("[-.…_ /]*");
    private static final Pattern SPAN = Pattern
            .compile("^ ?(?:-|den (?!het|ngay het)).*|^ ?(?:- )?den het (?:quy|thang|ngay).*");
    private static final Pattern FIRM = Pattern
            .compile("^(?:truoc|cham nhat|muon nhat|den het|trong|het|cuoi|vao|hoan thanh).*"
                    + "|^den (?:ngay|nam|cuoi|het).*|.*hang (?:thang|quy|tuan).*");

    private final int year;

    /// `year` is the year of the plan, 0 when unknown; it is taken where the words name none.
    public DueReader(int year) {
        this.year = year;
    }

    /// What a text says on time; `words` is the passage that says it.
    public record Reading(ReadDue due, String words, boolean yearAssumed) {}

    /// A day of the calendar, the nearest real one where the month is too short; null where there can be none.
    public static @Nullable ReadDue day(int day, int month, int year, boolean exclusive) {
        return DayReader.day(day, month, year, exclusive);
    }

    /// Reads the cell of a due column.
    public Reading cell(Text text) {
        if (BLANK.matcher(text.key()).matches()) {
            return new Reading(new ReadDue.Inherited(), "", false);
        }
        List<DueMatches.Match> matches = withoutBeginnings(text, matches(text, true));
        if (matches.isEmpty()) {
            matches = BareDates.find(text, year);
        }
        if (matches.isEmpty()) {
            return new Reading(new ReadDue.Unclear(text.raw()), text.raw(), false);
        }
        boolean assumed = matches.stream().anyMatch(DueMatches.Match::yearAssumed);
        return new Reading(together(matches.stream().map(DueMatches.Match::due).toList()), text.raw(), assumed);
    }

    /// Looks for a due time within a sentence; only such wording counts that cannot mean anything else. Of several the
    /// first that names a day is taken, else the first, and “định kỳ” only where the sentence says nothing finer.
    public Optional<Reading> sentence(Text text) {
        Reading best = null;
        int most = 0;
        List<DueMatches.Match> days = new ArrayList<>();
        for (DueMatches.Match match : matches(text, false)) {
            int from = match.from() + (text.key().startsWith("vao ", match.from()) ? 4 : 0);
            Text words = text.part(from, match.to());
            int weight = isMeant(text, match, words) ? weight(match.due()) : 0;
            if (weight == 3 && match.due() instanceof ReadDue.ByDate) {
                days.add(match);
            }
            if (weight > most) {
                most = weight;
                best = new Reading(match.due(), words.raw(), match.yearAssumed());
            }
        }
        return days.size() < 2 ? Optional.ofNullable(best) : Optional.of(several(text, days));
    }

    private static Reading several(Text text, List<DueMatches.Match> days) {
        String words = text.part(days.getFirst().from(), days.getLast().to()).raw();
        boolean assumed = days.stream().anyMatch(DueMatches.Match::yearAssumed);
        return new Reading(new ReadDue.Several(days.stream().map(DueMatches.Match::due).toList()), words, assumed);
    }

    private static int weight(ReadDue due) {
        return switch (due) {
            case ReadDue.ByDate day -> 3;
            case ReadDue.Impossible day -> 3;
            case ReadDue.Recurring back -> back.day() != null ? 3 : back.rhythm() == Rhythm.PERIODIC ? 1 : 2;
            default -> 2;
        };
    }

    private static boolean isMeant(Text text, DueMatches.Match match, Text words) {
        return switch (match.due()) {
            case ReadDue.Continuous always -> startsClause(text.key(), match.from());
            case ReadDue.Recurring back -> back.day() != null || startsClause(text.key(), match.from())
                    || text.key().startsWith("dinh ky ", Math.max(0, match.from() - 8));
            case ReadDue.ByYear byYear ->
                FIRM.matcher(words.key()).matches() && !words.key().matches("den nam .*|cuoi .*");
            default -> FIRM.matcher(words.key()).matches();
        };
    }

    private static boolean startsClause(String key, int at) {
        String before = key.substring(0, at).stripTrailing();
        return before.isEmpty() || ";.,:-+".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /// Of “tháng 9 - tháng 10” only the end counts.
    private static List<DueMatches.Match> withoutBeginnings(Text text, List<DueMatches.Match> matches) {
        List<DueMatches.Match> kept = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            boolean begins = i + 1 < matches.size() && SPAN.matcher(text.key()
                    .substring(Math.min(matches.get(i).to(), matches.get(i + 1).from()), matches.get(i + 1).to()))
                    .matches();
            if (!begins) {
                kept.add(matches.get(i));
            }
        }
        return kept;
    }

    private List<DueMatches.Match> matches(Text text, boolean events) {
        DueMatches found = new DueMatches();
        RhythmReader.find(text, found);
        DayReader.find(text, year, found);
        if (events) {
            EventReader.find(text, found);
        }
        PeriodReader.find(text, year, found);
        return found.inOrder();
    }

    /// Drops what a finer word of the same text already says.
    private static ReadDue together(List<ReadDue> found) {
        Set<ReadDue> parts = new LinkedHashSet<>();
        found.forEach(due -> parts.addAll(due instanceof ReadDue.Several several ? several.parts() : List.of(due)));
        if (parts.stream().anyMatch(DueReader::isFinerThanYear)) {
            parts.removeIf(due -> due instanceof ReadDue.ByYear);
        }
        if (parts.stream().anyMatch(due -> due instanceof ReadDue.Recurring back && back.rhythm() != Rhythm.PERIODIC)) {
            parts.removeIf(due -> due instanceof ReadDue.Recurring back && back.rhythm() == Rhythm.PERIODIC);
        }
        if (parts.stream().anyMatch(due -> !isOpen(due))) {
            parts.removeIf(DueReader::isOpen);
        }
        List<ReadDue> left = new ArrayList<>(parts);
        return left.size() == 1 ? left.getFirst() : new ReadDue.Several(left);
    }

    private static boolean isFinerThanYear(ReadDue due) {
        return switch (due) {
            case ReadDue.ByDate day -> true;
            case ReadDue.ByMonth month -> true;
            case ReadDue.ByQuarter quarter -> true;
            case ReadDue.ByHalfYear half -> true;
            case ReadDue.Impossible impossible -> true;
            default -> false;
        };
    }

    private static boolean isOpen(ReadDue due) {
        return due instanceof ReadDue.OnEvent event && event.amount() == null;
    }
}
