package vn.thuocdo.plan.reader.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.plan.reader.PlanJson;
import vn.thuocdo.plan.reader.PlanReader;
import vn.thuocdo.plan.reader.model.ReadPlan;

/// Reads all plans of a folder that have a ground truth beside them and prints how well they were read:
/// `bin/plan-reader-score DIR [--misses]`. Exit status 1 when a plan falls below its figures, 2 on wrong use.
final class PlanReaderScore {

    private static final String TRUTH = ".truth.json";

    private final JsonMapper json = JsonMapper.builder().build();
    private final PrintStream out;
    private final boolean misses;
    private final PlanScore sum = new PlanScore();
    private final List<String> failures = new ArrayList<>();

    private PlanReaderScore(PrintStream out, boolean misses) {
        this.out = out;
        this.misses = misses;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("usage: bin/plan-reader-score DIR [--misses]");
            System.exit(2);
        }
        boolean misses = arguments.length > 1 && arguments[1].equals("--misses");
        System.exit(score(Path.of(arguments[0]), out, misses) ? 0 : 1);
    }

    /// True when every plan reaches its figures.
    static boolean score(Path folder, PrintStream out, boolean misses) throws IOException {
        PlanReaderScore score = new PlanReaderScore(out, misses);
        List<Path> truths;
        try (Stream<Path> files = Files.list(folder)) {
            truths = files.filter(file -> file.toString().endsWith(TRUTH)).sorted().toList();
        }
        for (Path truth : truths) {
            score.plan(truth);
        }
        out.println("all " + truths.size() + " plans");
        score.print(score.sum);
        score.failures.forEach(failure -> out.println("TOO LOW: " + failure));
        return score.failures.isEmpty() && !truths.isEmpty();
    }

    private void plan(Path truthFile) throws IOException {
        String name = truthFile.getFileName().toString().replace(TRUTH, "");
        ReadPlan plan = PlanReader.read(truthFile.resolveSibling(name + ".docx"));
        JsonNode truth = json.readTree(Files.readString(truthFile));
        Consumer<String> told = misses ? miss -> out.println("  " + miss) : miss -> {};
        out.println(name);
        PlanScore score = PlanScore.of(truth, json.readTree(PlanJson.of(plan)), told);
        print(score);
        sum.add(score);
        Demand demand = plan.annexed() ? Demand.ANNEX : Demand.BODY;
        demand.failures(score).forEach(failure -> failures.add(name + ": " + failure));
    }

    private void print(PlanScore score) {
        for (Matter matter : Matter.values()) {
            out.printf("  %-20s %s%n", matter.label(), score.get(matter));
        }
    }
}
