package vn.thuocdo.plan.reader.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The figures a plan must reach: rows of an annex are given in columns and must be read nearly without fault; running
/// text may be read with a few.
enum Demand {
    /// Plans whose tasks stand in an annex.
    ANNEX,
    /// Plans without annex.
    BODY;

    /// The figures that are too low.
    List<String> failures(PlanScore score) {
        List<String> failures = new ArrayList<>();
        switch (this) {
            case ANNEX -> {
                least(failures, "tasks found", score.get(Matter.TASKS).recall(), 1);
                least(failures, "leads", score.get(Matter.LEADS).recall(), 0.98);
                least(failures, "coordinators", score.get(Matter.COORDINATORS).recall(), 0.98);
                least(failures, "products", score.get(Matter.PRODUCTS).recall(), 0.98);
                least(failures, "due dates", score.get(Matter.DUE_DATES).recall(), 0.98);
                least(failures, "due texts", score.get(Matter.DUE_TEXTS).recall(), 0.98);
            }
            case BODY -> {
                least(failures, "tasks F1", score.get(Matter.TASKS).f1(), 0.95);
                least(failures, "quantified targets F1", score.get(Matter.QUANTIFIED_TARGETS).f1(), 0.90);
                least(failures, "operators", score.get(Matter.OPERATORS).recall(), 0.95);
                least(failures, "values", score.get(Matter.VALUES).recall(), 0.95);
            }
        }
        return failures;
    }

    private static void least(List<String> failures, String what, double reached, double wanted) {
        if (reached < wanted) {
            failures.add(String.format(Locale.ROOT, "%s %.4f, wanted at least %.2f", what, reached, wanted));
        }
    }
}
