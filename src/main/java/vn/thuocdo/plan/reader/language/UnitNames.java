package vn.thuocdo.plan.reader.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.model.UnitName;

/// Parts a cell such as “Tư pháp - Hộ tịch; Văn phòng UBND xã, các bộ phận có liên quan” into units. A comma parts units
/// only where a unit name follows it: “Các cán bộ, công chức” and “Văn hóa, Thể thao và Truyền thông” are one each.
public final class UnitNames {

    private static final Pattern WILDCARD = Pattern
            .compile("^(?:cac|tung|moi|toan the|tat ca|nhung)\\b.*|.*\\blien quan\\b.*"
                    + "|^(?:can bo, cong chuc|co quan, don vi)\\b.*");
    private static final Pattern OWN_HEAD = Pattern.compile("^(?:(?:cac|tung|moi|toan the) .*|van phong\\b.*|vp\\b.*"
            + "|phong \\p{L}.*|trung tam\\b.*|tt[ .]\\p{L}.*|cong chuc \\p{L}.*|can bo \\p{L}.*|tram y te.*|bo phan .*"
            + "|cong an\\b.*|ban (?!nganh|hanh)\\p{L}.*|bch\\b.*|ubnd\\b.*|uy ban\\b.*|ub ?mttq.*|mttq.*|mat tran.*|hdnd\\b.*"
            + "|chu tich.*|pho chu tich.*|hoi \\p{L}.*|doan \\p{L}.*|to (?!chuc)\\p{L}.*|chi cuc.*|ngan hang.*|so \\p{L}.*"
            + "|bo \\p{L}.*|buu dien.*|kho bac.*|quan su.*|nguoi .*|thu truong.*|truong (?:thon|ap|ban|cac).*"
            + "|dang uy.*|thuong truc.*|cong doan.*|cac .*|lien doan.*|toa an.*|vien kiem sat.*|thue\\b.*|truong .*)");
    private static final Pattern FIELD_HEAD = Pattern.compile("^(?:tu phap|tai chinh|van hoa|dia chinh|ke toan|ho tich"
            + "|van thu|kinh te|nong nghiep|thong ke|xay dung|noi vu|lao dong) ?-? .*");
    private static final Pattern AND = Pattern
            .compile(" (?:va|cung) (?=(?:cac (?:co quan|don vi|bo phan|phong|ban|nganh|xa"
                    + "|truong|to chuc|doan the|thon|ap|cong chuc|can bo)|van phong|trung tam|cong chuc|cong an|ban chi"
                    + "|tram y te|nhung nguoi|mttq|uy ban mttq|phong|so) )");
    private static final Pattern LEADING = Pattern
            .compile("^(?:(?:cac )?nhiem vu (?:cua|do) |(?:co quan|don vi|bo phan)"
                    + " (?:chu tri|thuc hien) ?:? ?|giao (?:cho )?|trach nhiem cua |doi voi )?(.+?)"
                    + "(?: \\(?(?:chu tri\\)?|phu trach|thuc hien|tham muu)(?: .*)?)?[ .:]*$");
    private static final int LONGEST_NAME = 90;
    private static final Pattern BROKEN = Pattern.compile(".*(?:[-–,]| và) *$");
    private static final Pattern LIST_SIGN = Pattern.compile("^[-+•*]\\s*|[.,;:]+$");

    private UnitNames() {}

    /// The units of a cell whose paragraphs are given; each paragraph begins a new unit, except where it only goes on.
    public static List<UnitName> split(List<String> paragraphs) {
        Map<String, UnitName> units = new LinkedHashMap<>();
        for (String paragraph : joined(paragraphs)) {
            for (String part : parts(Text.of(paragraph))) {
                Text name = Text.of(LIST_SIGN.matcher(part).replaceAll("").strip());
                if (!name.isEmpty() && name.key().chars().anyMatch(Character::isLetter)) {
                    units.putIfAbsent(Words.squeezed(name.raw()), unit(name.raw()));
                }
            }
        }
        return List.copyOf(units.values());
    }

    /// One unit by its name as written.
    public static UnitName unit(String name) {
        return new UnitName(name, WILDCARD.matcher(Words.key(name)).matches());
    }

    /// The unit that a heading consists of, as in “II. Công chức Tư pháp - Hộ tịch chủ trì” or “Đơn vị chủ trì: Văn phòng”.
    public static Optional<String> asUnit(Text heading) {
        Matcher bare = LEADING.matcher(heading.key());
        if (!bare.matches()) {
            return Optional.empty();
        }
        Text name = heading.part(bare.start(1), bare.end(1));
        boolean unit = UnitPhrase.end(name, 0) == name.length() && AreaTitles.area(name.raw()).isEmpty();
        return unit && name.length() < LONGEST_NAME ? Optional.of(name.raw()) : Optional.empty();
    }

    /// The cell in one line: paragraphs that are list items are parted by semicolons, others just go on.
    public static String line(List<String> paragraphs) {
        List<String> units = new ArrayList<>();
        for (String paragraph : joined(paragraphs)) {
            units.add(units.isEmpty() && paragraphs.size() == 1
                    ? paragraph
                    : LIST_SIGN.matcher(Words.clean(paragraph)).replaceAll("").strip());
        }
        return String.join("; ", units);
    }

    /// A paragraph that does not begin like a unit is the rest of a name that was broken over two lines.
    private static List<String> joined(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            Text line = Text.of(LIST_SIGN.matcher(Words.clean(paragraph)).replaceFirst(""));
            boolean goesOn = !lines.isEmpty() && !line.isEmpty()
                    && Marker.of(Text.of(paragraph)).kind() == Marker.Kind.NONE
                    && !Words.clean(lines.getLast()).endsWith(";")
                    && (!beginsUnit(line) || BROKEN.matcher(lines.getLast()).matches());
            if (goesOn) {
                lines.add(lines.removeLast() + " " + paragraph);
            } else if (!line.isEmpty()) {
                lines.add(paragraph);
            }
        }
        return lines;
    }

    private static boolean beginsUnit(Text line) {
        boolean capital = Character.isUpperCase(line.raw().charAt(0));
        return capital && (OWN_HEAD.matcher(line.key()).matches() || FIELD_HEAD.matcher(line.key()).matches());
    }

    private static List<String> parts(Text text) {
        List<String> parts = new ArrayList<>();
        String open = Sentences.withoutBrackets(text.key());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = open.charAt(i);
            boolean part = c == ';' || c == ',' && isUnit(text, from, i + 1);
            if (part) {
                addAll(parts, text.part(from, i));
                from = i + 1;
            }
        }
        addAll(parts, text.from(from));
        return parts;
    }

    private static boolean isUnit(Text text, int before, int from) {
        Text rest = text.from(from);
        if (rest.isEmpty()) {
            return false;
        }
        boolean capital = Character.isUpperCase(rest.raw().charAt(0));
        Text next = rest.part(0, nextComma(rest));
        if (OWN_HEAD.matcher(next.key()).matches()) {
            return capital || next.key().matches("^(?:(?:cac|tung)|truong (?:cac )?(?:thon|ap|ban|khu|to))\\b.*")
                    || secondWordIsCapital(next);
        }
        boolean first = text.key().substring(before).stripLeading().matches("^(?:phong|trung tam|so|ban) .*");
        return capital && FIELD_HEAD.matcher(next.key() + " ").matches() && (next.key().contains("-") || !first);
    }

    private static boolean secondWordIsCapital(Text name) {
        return name.raw().matches("^(?:phòng|văn phòng|trung tâm|công chức|cán bộ|công an|ban|trạm|chủ tịch|hội|đoàn)"
                + " \\p{Lu}.*");
    }

    private static int nextComma(Text rest) {
        Matcher comma = Pattern.compile("[,;]").matcher(rest.key());
        return comma.find() ? comma.start() : rest.length();
    }

    private static void addAll(List<String> parts, Text part) {
        Matcher and = AND.matcher(Sentences.withoutBrackets(part.key()));
        int from = 0;
        while (and.find()) {
            parts.add(part.part(from, and.start()).raw());
            from = and.end();
        }
        parts.add(part.from(from).raw());
    }
}
