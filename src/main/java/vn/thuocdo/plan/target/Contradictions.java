package vn.thuocdo.plan.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.TargetItem;

/// Finds targets of one plan that set different marks for what seems to be the same matter. It only hints: both stay,
/// and each is reported against.
///
/// Two targets are of one matter when they name the same measure, or when they share the unit and most of the words
/// left after figures and the usual words of targets are taken out.
public final class Contradictions {
    private static final Pattern FIGURES = Pattern.compile("[0-9]+([.,][0-9]+)*\\s*%?");
    private static final Set<String> COMMON = Set.of("dat", "tu", "tro", "len", "tren", "toi", "thieu", "phan", "dau",
            "ty", "le", "it", "nhat", "cua", "va", "cac", "duoc", "theo", "quy", "dinh", "trong", "nam", "so", "bang",
            "tai", "xa", "cho", "voi", "co", "la", "hoac", "khoang", "tong", "ve", "thuc", "hien", "tang", "cao", "hon",
            "den", "viec", "ban", "dang", "con", "de", "dia");
    private static final double ALIKE = 0.6;

    private Contradictions() {}

    /// For each target the others that contradict it; targets without any are left out.
    public static Map<ItemId, List<TargetItem>> among(List<TargetItem> targets) {
        var found = new HashMap<ItemId, List<TargetItem>>();
        for (var one : targets)
            for (var other : targets)
                if (!one.id().equals(other.id()) && contradict(one, other))
                    found.computeIfAbsent(one.id(), none -> new ArrayList<>()).add(other);
        return found;
    }

    private static boolean contradict(TargetItem one, TargetItem other) {
        if (!one.goal().quantified() || !other.goal().quantified() || one.goal().equals(other.goal()))
            return false;
        if (one.measure() != null && other.measure() != null)
            return one.measure().equals(other.measure());
        return one.goal().unit().equals(other.goal().unit()) && alike(words(one), words(other));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        var smaller = Math.min(one.size(), other.size());
        return smaller >= 3 && shared.size() >= ALIKE * Math.max(3, smaller)
                && shared.size() >= ALIKE / 2 * Math.max(one.size(), other.size());
    }

    private static Set<String> words(TargetItem target) {
        var bare = FIGURES.matcher(SearchKey.of(target.text())).replaceAll(" ");
        var words = new HashSet<>(List.of(bare.split("[^a-z]+")));
        words.removeAll(COMMON);
        words.remove("");
        return words;
    }
}
