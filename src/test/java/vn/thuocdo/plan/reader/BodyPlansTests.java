package vn.thuocdo.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.plan.reader.model.Quantity;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.ReadTarget;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.sample.SampleBody;

/// Plans without annex are read whatever their numbering and bullets.
class BodyPlansTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTargetsTasksAndDuties(long seed) throws IOException {
        SampleBody sample = new SampleBody(seed);
        ReadPlan plan = PlanReader.read(sample.write().stream());

        assertThat(texts(plan, TaskKind.TASK)).as("tasks of seed %d: %s", seed, sample).isEqualTo(sample.tasks());
        assertThat(plan.targets().stream().map(BodyPlansTests::shown).toList())
                .as("targets of seed %d: %s", seed, sample)
                .isEqualTo(sample.targets().stream().map(target -> target.text() + " | " + target.figure()).toList());
        assertThat(texts(plan, TaskKind.REPORT)).as("duties of seed %d: %s", seed, sample).isEqualTo(sample.duties());
        assertThat(plan.tasks().stream().filter(task -> task.kind() == TaskKind.REPORT))
                .allSatisfy(duty -> assertThat(duty.leadText()).isEqualTo("Văn phòng HĐND và UBND"));
    }

    private static List<String> texts(ReadPlan plan, TaskKind kind) {
        return plan.tasks().stream().filter(task -> task.kind() == kind).map(ReadTask::text).toList();
    }

    private static String shown(ReadTarget target) {
        Quantity quantity = target.quantity();
        if (quantity == null) {
            return target.text() + " | ";
        }
        Object value = quantity.level() == null ? quantity.value() : quantity.level();
        return target.text() + " | " + quantity.operator().sign() + " " + value + " " + quantity.unit();
    }
}
