package vn.thuocdo.plan.reader.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the name of a unit, post or group of staff within running text and where it ends: before the first verb
/// of duty, preposition or punctuation that is not part of the name.
final class UnitPhrase {

    private static final String STAFF = "can bo|cong chuc|vien chuc|co quan|don vi|bo phan|phong|ban|nganh|truong|thon|ap"
            + "|to chuc|doan the|thanh vien|xa|phuong|hoi|dong chi|trung tam|khu pho|to dan pho|ca nhan|tram|so|huyen|dia phuong";
    private static final Pattern HEAD = Pattern.compile("(?:(?:cac|tung|moi|toan the|tat ca cac|nhung) (?:" + STAFF
            + ")"
            + "|(?:lanh dao|thu truong|truong|pho|thuong truc|thanh vien|nguoi dung dau) (?:cac |phong |ban |co quan |don vi "
            + "|ubnd |uy ban |dang |hdnd |thon|ap)|pho chu tich|chu tich|van phong|vp|phong|trung tam|tt|can bo|cong chuc"
            + "|vien chuc|ban (?!hanh)|tram|bo phan|co quan|don vi|nguoi (?:lam|phu trach|hoat dong|duoc giao|lao dong)"
            + "|chi cuc|doan (?:thanh nien|tncs|the|kiem tra)|hiep hoi|lien minh|lien doan|vien kiem sat|thanh tra (?=[a-z])|cac truong|hoi (?:dong|lien hiep|nong dan|cuu chien binh|phu nu)"
            + "|cong an|to (?!chuc)|tu phap|tai chinh|van hoa|dia chinh|ke toan|ngan hang|so|bo|ubnd|uy ban|hdnd|mttq"
            + "|ubmttq|mat tran|bi thu|dang uy|thuong truc|cong doan|buu dien|buu chinh|kho bac|quan su|bch|noi vu)\\b.*",
            Pattern.DOTALL);
    private static final Pattern COLLECTIVE = Pattern
            .compile(
                    "^(?:(?:thu truong|truong|lanh dao|nguoi dung dau) )?(?:(?:cac|tung|moi|toan the) )?(?:can bo, cong chuc|co quan,"
                            + " don vi|phong, ban|so, ban|so, nganh|ban, nganh|bo phan, don vi|to chuc, ca nhan|xa, phuong)"
                            + "(?:, (?:vien chuc|don vi|dia phuong|to chuc|doan the|ca nhan|ban|nganh|phuong|thi tran|dac khu"
                            + "|(?:ubnd|uy ban nhan dan) (?:cac )?(?:xa|huyen|phuong)))*(?:,? (?:va )?nguoi (?:lao dong|hoat dong khong chuyen trach))?");
    private static final Pattern FIXED = Pattern
            .compile("^(?:bo phan tiep nhan va tra ket qua|nguoi lam cong tac|nguoi hoat dong|nguoi phu trach"
                    + "|(?:ban|to|doi|trung tam|van phong)[ -]+(?:chi dao|chi huy|quan ly|tuyen truyen|thong ke|giam sat"
                    + "|bien tap|tiep cong dan|dieu hanh|thanh tra|kiem tra|ho tro|huong dan|cung ung)|nguoi duoc giao|van phong hdnd,? (?:va )?ubnd)");
    private static final Pattern MODIFIER = Pattern.compile("^(?:co )?(?:tham gia|lam viec tai|phu trach|chu tri tren"
            + "|truc tiep tiep nhan|duoc giao nhiem vu|duoc giao|giao|duoc phan cong|tiep nhan va giai quyet|tiep nhan|tren dia ban)\\b");
    private static final Pattern OBJECTLESS = Pattern
            .compile(".*(?:tham gia|giai quyet|tiep nhan|xu ly|phu trach|phoi hop)$");

    private final Text text;
    private int at;
    /// Where a modifier such as “có tham gia giải quyết …” begins, -1 before there is one.
    private int modifier = -1;

    private UnitPhrase(Text text, int at) {
        this.text = text;
        this.at = at;
    }

    /// The place where the unit name that starts at `from` ends, or -1 when none starts there.
    static int end(Text text, int from) {
        String key = text.key().substring(from);
        if (!HEAD.matcher(key).matches() || isOther(text.raw().substring(from), key)) {
            return -1;
        }
        UnitPhrase phrase = new UnitPhrase(text, from + head(key));
        while (phrase.at < text.length() && phrase.goesOn()) {
            phrase.at++;
        }
        return trimmed(text, from, phrase.at);
    }

    /// Whether the letter at the current place still belongs to the name; takes a modifier in one step.
    private boolean goesOn() {
        char c = text.key().charAt(at);
        if (isStop(c)) {
            return modifier >= 0 && c == ',' && OBJECTLESS.matcher(text.key().substring(modifier, at)).matches();
        }
        if (text.key().charAt(at - 1) != ' ' || !Character.isLetterOrDigit(c)) {
            return true;
        }
        String rest = text.key().substring(at);
        Matcher opening = MODIFIER.matcher(rest);
        if (modifier < 0 && Character.isLowerCase(text.raw().charAt(at)) && opening.find()) {
            modifier = at;
            at += opening.end() - 1;
            return true;
        }
        boolean inner = modifier >= 0 && DutyVerbs.continuesModifier(text.key().substring(modifier, at), rest);
        return inner || !DutyVerbs.startsAt(text, at);
    }

    private static int trimmed(Text text, int from, int at) {
        int end = at;
        while (end > from && " -,".indexOf(text.key().charAt(end - 1)) >= 0) {
            end--;
        }
        return end > from ? end : -1;
    }

    private static int head(String key) {
        Matcher collective = COLLECTIVE.matcher(key);
        if (collective.find()) {
            return collective.end();
        }
        Matcher fixed = FIXED.matcher(key);
        return fixed.find() ? fixed.end() : Math.max(1, firstWord(key));
    }

    private static int firstWord(String key) {
        int end = 0;
        while (end < key.length() && key.charAt(end) != ' ' && !isStop(key.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isStop(char c) {
        return ",;:.()\"".indexOf(c) >= 0;
    }

    /// Words that look like a unit once their diacritics are gone: “Trường hợp”, “Số liệu”, “bỏ”, “tổ chức thực hiện”.
    private static boolean isOther(String raw, String key) {
        if (key.matches(
                "(?:truong hop|so lieu|so luong|so hoa|so voi|so \\d|so:|bo tri|bo sung|ban hanh|to chuc|tai chinh"
                        + " cong|van hoa cong|cac to chuc,? ca nhan co nhu cau|phong (?:chong|trao|ngua)|don vi tinh).*")) {
            return true;
        }
        String first = raw.split(" ", 2)[0];
        boolean accented = !key.equalsIgnoreCase(raw);
        return switch (key.split(" ", 2)[0]) {
            case "so" -> accented && !first.equals("Sở");
            case "bo" -> !first.equals("Bộ");
            case "to" -> accented && !first.equalsIgnoreCase("tổ");
            case "ban" -> accented && !first.equalsIgnoreCase("ban");
            case "tu", "tai", "van", "dia", "ke", "noi" -> Character.isLowerCase(first.charAt(0));
            default -> false;
        };
    }
}
