package vn.thuocdo.plan.reader.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.UnitName;

/// Finds who leads and who takes part in running text such as “Văn phòng chủ trì, phối hợp với … thực hiện”. Whoever is
/// said to lead does; else the one who consolidates where the others are unnamed; else the first who is given a duty.
/// The others, those “phối hợp” names, and offices of the commune to which results go “để tổng hợp” take part.
public final class AssignmentReader {

    private static final Pattern LEADS = Pattern
            .compile("^,? ?(?:la (?:co quan|don vi|dau moi) )?(?:chiu trach nhiem )?chu tri"
                    + "\\b.*|^ ?\\(chu tri\\).*", Pattern.DOTALL);
    private static final Pattern CONSOLIDATES = Pattern.compile("^ ?tong hop,? tham muu.*", Pattern.DOTALL);
    private static final Pattern WITH = Pattern
            .compile("\\bphoi hop(?: chat che)?(?: voi| cung voi| cung|:)? (?=\\p{L})");
    private static final Pattern TO = Pattern
            .compile("\\b(?:ve|gui|qua) (?=(?:van phong|phong|cong chuc|trung tam|bo phan"
                    + "|ban)\\b)");
    private static final Pattern OPENING = Pattern
            .compile("^(?:can cu|doi voi|tren co so|theo|dinh ky|hang|trong|khi|giao|dong thoi|sau khi|de nghi)\\b.*");
    private static final Pattern SUBJECT = Pattern
            .compile("\\p{Lu}|(?:các|từng|cán bộ|công chức|văn phòng|phòng|trung tâm|cac|can bo|cong chuc|van phong) ");
    private static final Pattern ABOVE = Pattern.compile("^(?:phong (?!kinh te|van hoa ?-? ?(?:va )?xa hoi).*"
            + "|.*\\b(?:huyen|tinh|thanh pho|thi xa|quan)\\b.*|so .*|bo .*)");

    private AssignmentReader() {}

    /// Who leads (null when nobody is named) and who takes part; `sure` when the words say who leads, or name only one
    /// party that acts.
    public record Assignment(@Nullable String lead, List<UnitName> coordinators, boolean sure) {}

    private record Party(String name, int at, int rank) {}

    public static Assignment read(List<String> paragraphs) {
        List<Party> subjects = new ArrayList<>();
        List<Party> others = new ArrayList<>();
        int offset = 0;
        for (String paragraph : paragraphs) {
            Text text = Text.of(paragraph);
            Text body = text.from(Marker.of(text).length());
            for (int[] sentence : Sentences.of(body)) {
                Text one = body.part(sentence[0], sentence[1]);
                int at = offset + sentence[0];
                subject(one, at, subjects);
                partners(one, at, others);
                recipients(one, at, others);
            }
            offset += text.length() + 1;
        }
        return choose(subjects, others);
    }

    /// The party that a sentence says to be in charge (“Sở Tài chính chủ trì, phối hợp với …”), if one does.
    public static Optional<Assignment> leading(Text text) {
        for (int[] part : Sentences.of(text)) {
            Text sentence = text.part(part[0], part[1]);
            List<Party> subjects = new ArrayList<>();
            subject(sentence, 0, subjects);
            if (!subjects.isEmpty() && subjects.getFirst().rank() == 2) {
                return Optional.of(read(List.of(sentence.raw())));
            }
        }
        return Optional.empty();
    }

    private static Assignment choose(List<Party> subjects, List<Party> others) {
        Party lead = null;
        boolean unnamedFirst = !subjects.isEmpty() && UnitNames.unit(subjects.getFirst().name()).wildcard()
                && !isStaff(subjects.getFirst().name());
        for (Party party : subjects) {
            int rank = party.rank() == 1 && !unnamedFirst ? 0 : party.rank();
            if (lead == null || rank > lead.rank()) {
                lead = new Party(party.name(), party.at(), rank);
            }
        }
        String chosen = lead == null ? null : lead.name();
        List<Party> rest = new ArrayList<>(subjects);
        rest.addAll(others);
        rest.sort(Comparator.comparingInt(Party::at));
        List<UnitName> coordinators = new ArrayList<>();
        List<String> known = new ArrayList<>();
        if (chosen != null) {
            known.add(core(chosen));
        }
        for (Party party : rest) {
            if (known.stream().noneMatch(name -> name.equals(core(party.name())))) {
                known.add(core(party.name()));
                coordinators.add(UnitNames.unit(party.name()));
            }
        }
        long parties = subjects.stream().map(party -> core(party.name())).distinct().count();
        return new Assignment(chosen, coordinators, lead != null && (lead.rank() == 2 || parties == 1));
    }

    private static void subject(Text sentence, int at, List<Party> subjects) {
        int from = 0;
        int end = UnitPhrase.end(sentence, 0);
        if (end < 0 && OPENING.matcher(sentence.key()).matches()) {
            for (int comma = sentence.key().indexOf(','); comma >= 0 && end < 0; comma = sentence.key()
                    .indexOf(',', comma + 1)) {
                from = comma + 2;
                end = from < sentence.length() && SUBJECT.matcher(sentence.raw()).region(from, sentence.length())
                        .lookingAt() ? UnitPhrase.end(sentence, from) : -1;
            }
        }
        if (end > 0) {
            String after = sentence.key().substring(end);
            int rank = LEADS.matcher(after).matches() ? 2 : CONSOLIDATES.matcher(after).matches() ? 1 : 0;
            subjects.add(new Party(sentence.raw().substring(from, end), at + from, rank));
        }
    }

    private static void partners(Text sentence, int at, List<Party> others) {
        Matcher with = WITH.matcher(sentence.key());
        while (with.find()) {
            int from = with.end();
            int end = UnitPhrase.end(sentence, from);
            while (end > 0) {
                for (UnitName unit : UnitNames.split(List.of(sentence.raw().substring(from, end)))) {
                    others.add(new Party(unit.text(), at + from, 0));
                }
                boolean more = sentence.key().startsWith(", ", end);
                from = end + 2;
                end = more ? UnitPhrase.end(sentence, from) : -1;
            }
        }
    }

    private static void recipients(Text sentence, int at, List<Party> others) {
        Matcher to = TO.matcher(sentence.key());
        while (to.find()) {
            int end = UnitPhrase.end(sentence, to.end());
            if (end < 0) {
                continue;
            }
            String name = sentence.raw().substring(to.end(), end);
            String after = sentence.key().substring(end, Math.min(sentence.length(), end + 60));
            if (after.matches("^ ?(?:truoc |cham nhat )?[^,;]{0,30}de tong hop.*")
                    && !ABOVE.matcher(Words.key(name)).matches()) {
                others.add(new Party(name, at + to.end(), 0));
            }
        }
    }

    private static boolean isStaff(String name) {
        return core(name).equals("canbocongchuc");
    }

    /// What two ways of naming the same party have in common.
    private static String core(String name) {
        String key = Words.key(name);
        if (key.matches("^(?:cac |tung |moi |toan the )?can bo, cong chuc\\b.*")) {
            return "canbocongchuc";
        }
        return Words.squeezed(key.replaceAll("^(?:cac|tung|moi|toan the) | xa$| (?:co )?lien quan$", ""));
    }
}
