package vn.thuocdo.plan.reader.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who a sentence or heading of the part on organisation speaks of: “3. Trách nhiệm của Trung tâm …”, “Giao Công chức
/// …:”, “Các cơ quan chủ trì gồm: A, B, C chịu trách nhiệm …”.
public final class DutySubject {

    private static final Pattern OPENING = Pattern
            .compile("^(?:trach nhiem cua |giao (?:cho )?|de nghi |yeu cau |phan cong |doi voi |ve phia )+(?=\\S)");
    private static final Pattern LIST = Pattern.compile("^(?:cac )?(?:co quan|don vi|bo phan)[^:;.]{0,80}\\bgom ?:? ");
    private static final int NEAR = 160;

    private DutySubject() {}

    /// The party at the start of the text.
    public static Optional<String> of(Text text) {
        Matcher list = LIST.matcher(text.key());
        if (list.find()) {
            String units = units(text, list.end());
            if (!units.isEmpty()) {
                return Optional.of(units);
            }
        }
        Matcher opening = OPENING.matcher(text.key());
        int from = opening.find() ? opening.end() : 0;
        int end = UnitPhrase.end(text, from);
        for (int next = end; next > 0 && text.key().startsWith(", ", next);) {
            next = UnitPhrase.end(text, next + 2);
            end = Math.max(end, next);
        }
        return end < 0 ? Optional.empty() : Optional.of(text.raw().substring(from, end));
    }

    /// The party at the start of a sentence, provided that the sentence goes on to say what it does.
    public static Optional<String> ofSentence(Text sentence) {
        return of(sentence).filter(name -> name.length() < sentence.length() - 2);
    }

    /// The party whose name ends right before `verb`.
    public static Optional<String> before(Text text, int verb) {
        for (int at = Math.max(0, verb - NEAR); at < verb; at++) {
            boolean wordStart = at == 0 || text.key().charAt(at - 1) == ' ';
            if (wordStart) {
                int end = UnitPhrase.end(text, at);
                if (end > 0 && end < verb && text.key().substring(end, verb).isBlank()) {
                    return Optional.of(text.raw().substring(at, end));
                }
            }
        }
        return Optional.empty();
    }

    /// “A, B, C chịu trách nhiệm” as “A; B; C”.
    private static String units(Text text, int start) {
        StringBuilder units = new StringBuilder();
        int from = start;
        int end = UnitPhrase.end(text, from);
        while (end > 0) {
            units.append(units.isEmpty() ? "" : "; ").append(Words.capitalised(text.raw().substring(from, end)));
            boolean more = text.key().startsWith(", ", end) || text.key().startsWith("; ", end);
            from = end + 2;
            end = more && from < text.length() ? UnitPhrase.end(text, from) : -1;
        }
        return units.toString();
    }
}
