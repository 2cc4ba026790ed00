package vn.thuocdo.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.kernel.SearchKey;

/// The words of a unit's name as plans write it, freed from what varies: diacritics, dashes, `và`, remarks in
/// brackets, abbreviations (`VP`, `TP-HT`, `TC-KT`, `VH-XH`, `TTPVHCC`, `P. KT`), and noise such as `công chức`,
/// `UBND xã` or the commune's own name.
final class NameWords {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern GLUE = Pattern.compile("[^a-z0-9]+");
    /// Longest first, since `tt pv hcc` holds `tt`. Each stands for whole words of the glued text.
    private static final List<Map.Entry<String, String>> ABBREVIATIONS = List.of(
            Map.entry("tt pv hcc", "trung tam phuc vu hanh chinh cong"),
            Map.entry("tt pvhcc", "trung tam phuc vu hanh chinh cong"),
            Map.entry("ttpvhcc", "trung tam phuc vu hanh chinh cong"),
            Map.entry("tt hcc", "trung tam phuc vu hanh chinh cong"),
            Map.entry("tthcc", "trung tam phuc vu hanh chinh cong"),
            Map.entry("trung tam hanh chinh cong", "trung tam phuc vu hanh chinh cong"),
            Map.entry("bp tn tkq", "bo phan mot cua"), Map.entry("bp mot cua", "bo phan mot cua"),
            Map.entry("bo phan tiep nhan tra ket qua", "bo phan mot cua"),
            Map.entry("bptnvtkq", "bo phan mot cua"), Map.entry("vpub", "van phong uy ban nhan dan"),
            Map.entry("vp tk", "van phong thong ke"), Map.entry("vptk", "van phong thong ke"),
            Map.entry("tp ht", "tu phap ho tich"), Map.entry("tpht", "tu phap ho tich"),
            Map.entry("tc kt", "tai chinh ke toan"), Map.entry("tckt", "tai chinh ke toan"),
            Map.entry("tc kh", "tai chinh ke hoach"), Map.entry("vh xh", "van hoa xa hoi"),
            Map.entry("vhxh", "van hoa xa hoi"), Map.entry("vh tt", "van hoa thong tin"),
            Map.entry("dc xd", "dia chinh xay dung"), Map.entry("dcxd", "dia chinh xay dung"),
            Map.entry("dc nn xd mt", "dia chinh nong nghiep xay dung moi truong"),
            Map.entry("p kt", "phong kinh te"), Map.entry("pkt", "phong kinh te"), Map.entry("p nv", "phong noi vu"),
            Map.entry("pnv", "phong noi vu"), Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("hdnd", "hoi dong nhan dan"), Map.entry("mttqvn", "mat tran to quoc viet nam"),
            Map.entry("mttq", "mat tran to quoc"), Map.entry("snv", "so noi vu"), Map.entry("ct", "chu tich"),
            Map.entry("pct", "pho chu tich"), Map.entry("vp", "van phong"), Map.entry("tt", "trung tam"),
            Map.entry("p", "phong"), Map.entry("cc", "cong chuc"), Map.entry("cb", "can bo"));
    private static final List<String> NOISE_IN_FRONT = List.of("can bo cong chuc", "cong chuc", "can bo", "bo phan",
            "phu trach", "chuyen mon", "truong", "lanh dao");
    private static final List<String> NOISE_BEHIND = List.of("cua xa", "cap xa", "xa", "phuong", "uy ban nhan dan");
    private static final Set<String> FILLERS = Set.of("va", "cung", "voi");

    private NameWords() {}

    /// All words with abbreviations written out, `và` and brackets left out: two writings of one name give the same.
    static String full(String text) {
        var bare = GLUE.matcher(SearchKey.of(BRACKETS.matcher(text).replaceAll(" "))).replaceAll(" ").strip();
        var kept = new ArrayList<String>();
        for (var word : bare.split(" "))
            if (!FILLERS.contains(word))
                kept.add(word);
        var glued = " " + String.join(" ", kept) + " ";
        for (var entry : ABBREVIATIONS)
            glued = glued.replace(" " + entry.getKey() + " ", " " + entry.getValue() + " ");
        return glued.strip();
    }

    /// The words that tell units of one agency apart: without the sort of official, the level, and the place's name.
    ///
    /// @param places names of the agency in the form of [#full], for example `xa thuan chau`
    static String core(String text, Set<String> places) {
        var core = full(text);
        for (boolean shorter = true; shorter;) {
            var before = core;
            core = withoutEnd(core, places);
            core = withoutEnd(core, NOISE_BEHIND);
            core = withoutStart(core, NOISE_IN_FRONT);
            shorter = !before.equals(core);
        }
        return core;
    }

    /// How alike two names are, 0 to 1, by the pairs of letters that they share (Dice's measure).
    static double likeness(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty())
            return 0;
        var shared = new HashSet<>(pairs);
        shared.retainAll(others);
        return 2.0 * shared.size() / (pairs.size() + others.size());
    }

    private static String withoutEnd(String words, Iterable<String> endings) {
        for (var ending : endings)
            if (!ending.isEmpty() && words.endsWith(" " + ending))
                return words.substring(0, words.length() - ending.length() - 1);
        return words;
    }

    private static String withoutStart(String words, Iterable<String> starts) {
        for (var start : starts)
            if (words.startsWith(start + " "))
                return words.substring(start.length() + 1);
        return words;
    }

    private static Set<String> pairs(String words) {
        var pairs = new HashSet<String>();
        for (var word : words.split(" "))
            for (int at = 0; at < word.length(); at++)
                pairs.add(at == 0 ? " " + word.charAt(0) : word.substring(at - 1, at + 1));
        return pairs;
    }
}
