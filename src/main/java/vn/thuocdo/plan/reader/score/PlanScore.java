package vn.thuocdo.plan.reader.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// The figures of one plan, or of several added up.
final class PlanScore {

    private final Map<Matter, Tally> tallies = new EnumMap<>(Matter.class);

    /// Compares a plan as read with its truth; tells `misses` what differs.
    static PlanScore of(JsonNode truth, JsonNode read, Consumer<String> misses) {
        PlanScore score = new PlanScore();
        score.tasks(truth, read, misses);
        score.targets(truth, read, misses);
        return score;
    }

    Tally get(Matter matter) {
        return tallies.getOrDefault(matter, Tally.NONE);
    }

    void add(PlanScore other) {
        other.tallies.forEach((matter, tally) -> tallies.merge(matter, tally, Tally::plus));
    }

    private void tasks(JsonNode truth, JsonNode read, Consumer<String> misses) {
        List<JsonNode> wanted = rows(truth, "tasks");
        List<JsonNode> found = rows(read, "tasks");
        List<Pairing.Pair> pairs = new Pairing(row -> Folding.field(row, "task"), false).of(wanted, found);
        tallies.put(Matter.TASKS, new Tally(pairs.size(), found.size(), wanted.size()));
        tell(wanted, found, pairs, "task", misses);
        field(Matter.LEADS, pairs, misses, same("lead"));
        field(Matter.COORDINATORS, pairs, misses,
                (one, other) -> Folding.list(one, "coordinators").equals(Folding.list(other, "coordinators")));
        field(Matter.PRODUCTS, pairs, misses, same("product"));
        field(Matter.DUE_TEXTS, pairs, misses, same("dueText"));
        field(Matter.DUE_DATES, pairs, misses,
                same("dueDate").and(same("dueIsBefore")).and(same("recurring")));
    }

    private void targets(JsonNode truth, JsonNode read, Consumer<String> misses) {
        List<JsonNode> wanted = rows(truth, "targets");
        List<JsonNode> found = rows(read, "targets");
        Pairing pairing = new Pairing(row -> Folding.field(row, "text"), true);
        tallies.put(Matter.TARGETS, new Tally(pairing.of(wanted, found).size(), found.size(), wanted.size()));
        List<JsonNode> figures = wanted.stream().filter(PlanScore::isQuantified).toList();
        List<JsonNode> foundFigures = found.stream().filter(PlanScore::isQuantified).toList();
        List<Pairing.Pair> pairs = pairing.of(figures, foundFigures);
        tallies.put(Matter.QUANTIFIED_TARGETS, new Tally(pairs.size(), foundFigures.size(), figures.size()));
        tell(figures, foundFigures, pairs, "text", misses);
        field(Matter.OPERATORS, pairs, misses, same("operator"));
        field(Matter.VALUES, pairs, misses, same("value").and(same("unit")));
    }

    private static boolean isQuantified(JsonNode target) {
        return !target.path("value").isNull() && !target.path("value").isMissingNode();
    }

    private static BiPredicate<JsonNode, JsonNode> same(String field) {
        return (one, other) -> Folding.field(one, field).equals(Folding.field(other, field));
    }

    private void field(Matter matter, List<Pairing.Pair> pairs, Consumer<String> misses,
            BiPredicate<JsonNode, JsonNode> same) {
        int right = 0;
        for (Pairing.Pair pair : pairs) {
            if (same.test(pair.truth(), pair.read())) {
                right++;
            } else {
                misses.accept(matter.label() + "\n    wanted " + pair.truth() + "\n    read   " + pair.read());
            }
        }
        tallies.put(matter, new Tally(right, pairs.size(), pairs.size()));
    }

    private static void tell(List<JsonNode> wanted, List<JsonNode> found, List<Pairing.Pair> pairs, String field,
            Consumer<String> misses) {
        wanted.stream().filter(row -> pairs.stream().noneMatch(pair -> pair.truth() == row))
                .forEach(row -> misses.accept("not found: " + Folding.field(row, field)));
        found.stream().filter(row -> pairs.stream().noneMatch(pair -> pair.read() == row))
                .forEach(row -> misses.accept("not wanted: " + Folding.field(row, field)));
    }

    private static List<JsonNode> rows(JsonNode plan, String name) {
        List<JsonNode> rows = new ArrayList<>();
        plan.path(name).forEach(rows::add);
        return rows;
    }
}
