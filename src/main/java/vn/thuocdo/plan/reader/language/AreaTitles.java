package vn.thuocdo.plan.reader.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thuocdo.plan.reader.model.ReformArea;

/// Recognises the reform areas by their headings and brings headings in capitals into sentence case.
public final class AreaTitles {

    private record Rule(Pattern words, ReformArea area) {}

    private static final List<Rule> RULES = List.of(rule("diem thuong", ReformArea.BONUS),
            rule("diem tru", ReformArea.PENALTY),
            rule("sipas|muc do hai long|chi so hai long", ReformArea.SATISFACTION),
            rule("tac dong cua cai cach", ReformArea.IMPACT),
            rule("chinh quyen (?:dien tu|so)|chinh phu dien tu|cqdt|cqs|hien dai hoa|chuyen doi so|chinh phu so",
                    ReformArea.DIGITAL_GOVERNMENT),
            rule("tai chinh cong|cai cach tai chinh", ReformArea.PUBLIC_FINANCE),
            rule("thu tuc hanh chinh|cai cach tthc|kiem soat tthc", ReformArea.PROCEDURES),
            rule("bo may", ReformArea.ORGANISATION),
            rule("cong vu|doi ngu can bo", ReformArea.CIVIL_SERVICE),
            rule("the che|xay dung (?:va to chuc thuc hien )?van ban quy pham|van ban qppl", ReformArea.INSTITUTIONS),
            rule("chi dao,? (?:va )?dieu hanh|cong tac chi dao|chi dao cai cach", ReformArea.DIRECTION));
    private static final Pattern TASK_PREFIX = Pattern
            .compile("^(?:nhiem vu(?:,| va)? ?(?:cac )?(?:giai phap)?|cac nhiem vu"
                    + "|noi dung|nhiem vu cu the) (?:ve |nham |de )?(?=\\p{L}{3})");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "\\b(?:TTHC|UBND|HĐND|CCHC|QPPL|VBQPPL|CNTT|PAKN|DVC|MTTQ|CBCC|CCVC|ISO|PAR|PARI|SIPAS|PAPI|DTI|INDEX|CQĐT"
                    + "|CQS|NSNN|BCCI|CSDL|II|III|IV|VII|VIII|IX|06)\\b|\\((?!.* .* .* )[^)]*\\)");

    private AreaTitles() {}

    private static Rule rule(String words, ReformArea area) {
        return new Rule(Pattern.compile("\\b(?:" + words + ")\\b"), area);
    }

    /// The area that a heading names.
    public static Optional<ReformArea> area(String heading) {
        String key = Words.key(heading);
        return RULES.stream().filter(rule -> rule.words.matcher(key).find()).map(Rule::area).findFirst();
    }

    /// The heading as a title: sentence case where it stands in capitals, without “Nhiệm vụ, giải pháp” in front of what
    /// it is about and without the sign at its end.
    public static String title(String heading) {
        String bare = heading.replaceAll("[ .:;,]+$", "");
        String key = Words.key(bare);
        Matcher prefix = TASK_PREFIX.matcher(key);
        if (prefix.find() && bare.length() - prefix.end() > 8 && Words.isUpperCase(bare)) {
            bare = bare.substring(prefix.end());
        }
        return Words.isUpperCase(bare) ? sentenceCase(bare) : Words.capitalised(bare);
    }

    /// Text in capitals with small letters but for its first one and for abbreviations.
    public static String sentenceCase(String capitals) {
        StringBuilder out = new StringBuilder(capitals.toLowerCase(Locale.ROOT));
        Matcher kept = ABBREVIATION.matcher(capitals);
        while (kept.find()) {
            out.replace(kept.start(), kept.end(), kept.group());
        }
        return Words.capitalised(out.toString());
    }
}
