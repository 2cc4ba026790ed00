package vn.thuocdo.plan.reader.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Finds for each row of the truth the row that was read for it: the one with the same text, else, where that is
/// allowed, one whose words are nearly the same. Each row is taken once.
final class Pairing {

    private static final double NEARLY = 0.8;

    /// A row of the truth and the row read for it.
    record Pair(JsonNode truth, JsonNode read) {}

    private final Function<JsonNode, String> text;
    private final boolean nearly;

    Pairing(Function<JsonNode, String> text, boolean nearly) {
        this.text = text;
        this.nearly = nearly;
    }

    List<Pair> of(List<JsonNode> truth, List<JsonNode> read) {
        List<Pair> pairs = new ArrayList<>();
        List<JsonNode> left = new ArrayList<>(read);
        List<JsonNode> open = new ArrayList<>();
        for (JsonNode wanted : truth) {
            JsonNode found = left.stream().filter(one -> fold(one).equals(fold(wanted))).findFirst().orElse(null);
            if (found == null) {
                open.add(wanted);
            } else {
                left.remove(found);
                pairs.add(new Pair(wanted, found));
            }
        }
        if (nearly) {
            open.forEach(wanted -> like(wanted, left, pairs));
        }
        return pairs;
    }

    private void like(JsonNode wanted, List<JsonNode> left, List<Pair> pairs) {
        JsonNode best = null;
        double most = NEARLY;
        for (JsonNode one : left) {
            double likeness = likeness(words(one), words(wanted));
            if (likeness >= most) {
                most = likeness;
                best = one;
            }
        }
        if (best != null) {
            left.remove(best);
            pairs.add(new Pair(wanted, best));
        }
    }

    private String fold(JsonNode row) {
        return Folding.text(text.apply(row));
    }

    private Set<String> words(JsonNode row) {
        return new HashSet<>(Arrays.asList(fold(row).split(" ")));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return 2.0 * common.size() / (one.size() + other.size());
    }
}
