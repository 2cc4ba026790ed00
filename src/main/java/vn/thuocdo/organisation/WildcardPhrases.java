package vn.thuocdo.organisation;

import java.util.regex.Pattern;

/// Phrases of plans that mean everybody concerned: `các bộ phận có liên quan`, `các cơ quan, đơn vị`,
/// `từng cán bộ, công chức`, `cán bộ, công chức tiếp nhận và giải quyết hồ sơ`.
final class WildcardPhrases {
    private static final String BODIES = "(bo phan|co quan|don vi|phong|ban|nganh|phong ban|ban nganh|doan the|to chuc"
            + "|can bo|cong chuc|vien chuc|thanh vien|thon|ban|ap|to dan pho|linh vuc|chuyen mon|nguoi)";
    private static final Pattern MANY = Pattern
            .compile("^(cac|moi|tung|toan the|toan bo|tat ca|tat ca cac|nhung|moi cac) " + BODIES + "\\b.*");
    private static final Pattern OFFICIALS = Pattern
            .compile("^(can bo cong chuc|can bo cong chuc vien chuc|cbcc|cbccvc)"
                    + "( .*)?$");
    private static final Pattern CONCERNED = Pattern
            .compile("^(" + BODIES + " )+(co )?lien quan$");
    private static final Pattern WHOLE = Pattern.compile("^(toan xa|ca xa|toan the co quan)$");

    private WildcardPhrases() {}

    /// Whether the words, in the form of [NameWords#full], name nobody in particular.
    static boolean matches(String words) {
        return MANY.matcher(words).matches() || OFFICIALS.matcher(words).matches()
                || CONCERNED.matcher(words).matches() || WHOLE.matcher(words).matches();
    }
}
