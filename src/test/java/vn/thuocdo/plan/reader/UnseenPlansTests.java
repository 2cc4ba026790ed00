package vn.thuocdo.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.Quantity;
import vn.thuocdo.plan.reader.model.ReadDue;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.model.UnitName;
import vn.thuocdo.plan.reader.sample.WrittenPlan;

/// Plans of layouts that no given plan has, held against what a person reads in them. A line of the expected result is
/// `T text | figure`, `N number | text | product | leads | coordinators | due words | due`, `B text` for a task without
/// fields, `R text | leads | due` for a duty to report.
class UnseenPlansTests {
    private static final Path PLANS = Path.of("src/test/resources/plans/unseen");

    static Stream<String> plans() throws IOException {
        try (var files = Files.list(PLANS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".plan"))
                    .map(name -> name.substring(0, name.length() - 5)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void saysWhatAPersonReads(String name) throws IOException {
        var expected = Files.readAllLines(PLANS.resolve(name + ".expected"));
        var plan = PlanReader.read(WrittenPlan.file(Files.readAllLines(PLANS.resolve(name + ".plan"))));
        assertThat(lines(plan, expected.stream().noneMatch(line -> line.startsWith("B "))))
                .containsExactlyElementsOf(expected);
    }

    private static List<String> lines(ReadPlan plan, boolean fields) {
        var lines = new ArrayList<String>();
        plan.targets().forEach(target -> lines.add("T " + target.text() + " | " + figure(target)));
        for (var task : plan.tasks())
            if (task.kind() == TaskKind.REPORT)
                lines.add("R " + task.text() + " | " + task.leadText() + " | " + due(task.due()));
            else if (task.kind() == TaskKind.TASK)
                lines.add(fields ? fields(task) : "B " + task.text());
        return lines.stream().map(String::strip).toList();
    }

    private static String fields(ReadTask task) {
        return "N " + Stream.of(task.tt(), task.text(), task.product(), names(task.leads()), names(task.coordinators()),
                task.dueText(), due(task.due())).map(field -> Objects.requireNonNullElse(field, ""))
                .collect(Collectors.joining(" | "));
    }

    private static String names(List<UnitName> units) {
        return units.stream().map(UnitName::text).collect(Collectors.joining("; "));
    }

    private static String figure(ReadTarget target) {
        var figure = target.quantity();
        if (figure == null)
            return "";
        return figure.operator().sign() + " " + value(figure) + " " + figure.unit()
                + (figure.change() ? " change" : "");
    }

    private static String value(Quantity figure) {
        return figure.level() != null
                ? figure.level()
                : number(figure.value())
                        + (figure.upper() == null ? "" : "–" + number(figure.upper()));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    private static String due(ReadDue due) {
        return switch (due) {
            case ReadDue.ByDate by -> (by.exclusive() ? "<" : "") + by.date();
            case ReadDue.ByMonth by -> by.month().toString();
            case ReadDue.ByQuarter by -> by.year() + "-Q" + by.quarter();
            case ReadDue.ByHalfYear by -> by.year() + "-H" + by.half();
            case ReadDue.ByYear by -> String.valueOf(by.year());
            case ReadDue.Recurring every -> every.rhythm() + (every.day() == null
                    ? ""
                    : " " + (every.exclusive() ? "<" : "") + every.day() + " " + every.month());
            case ReadDue.Continuous _ -> "always";
            case ReadDue.OnEvent event ->
                "@" + (event.amount() == null ? "" : event.amount() + " " + event.unit());
            case ReadDue.Impossible wrong -> wrong.written() + "!" + wrong.proposal();
            case ReadDue.Several several ->
                several.parts().stream().map(UnseenPlansTests::due).collect(Collectors.joining(" & "));
            case ReadDue.Inherited _ -> "";
            case ReadDue.Unclear words -> "?" + words.text();
        };
    }
}
