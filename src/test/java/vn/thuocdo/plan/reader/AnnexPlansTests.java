package vn.thuocdo.plan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thuocdo.plan.reader.model.ReadPlan;
import vn.thuocdo.plan.reader.model.ReadTask;
import vn.thuocdo.plan.reader.model.TaskKind;
import vn.thuocdo.plan.reader.model.UnitName;
import vn.thuocdo.plan.reader.sample.SampleAnnex;
import vn.thuocdo.plan.reader.sample.SampleTask;

/// Annexes of any make are read without a fault: columns in any order under any of their names, merged cells, headings
/// of two rows or damaged by scanning, leads in columns, in shared cells or above the rows.
class AnnexPlansTests {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsEachRow(long seed) throws IOException {
        SampleAnnex sample = new SampleAnnex(seed);
        ReadPlan plan = PlanReader.read(sample.write().stream());

        List<ReadTask> read = plan.tasks().stream().filter(task -> task.kind() == TaskKind.TASK).toList();
        assertThat(IntStream.range(0, read.size()).mapToObj(i -> shown(read.get(i))))
                .as("seed %d: %s", seed, sample)
                .isEqualTo(sample.tasks().stream().map(AnnexPlansTests::shown).toList());
        assertThat(read).extracting(ReadTask::no).doesNotHaveDuplicates();
        assertThat(plan.number()).isEqualTo("12/KH-UBND");
        assertThat(plan.title()).isEqualTo("Kế hoạch Cải cách hành chính năm 2026 trên địa bàn xã An Bình");
    }

    private static String shown(ReadTask task) {
        DueFields due = DueFields.of(task.due());
        return String.join(" | ",
                java.util.stream.Stream.of(task.text(), task.objective(), task.product(), task.leadText(),
                        task.coordinators().stream().map(UnitName::text).toList(), task.dueText(),
                        String.valueOf(due.date()),
                        due.before(), due.recurring()).map(String::valueOf).toList());
    }

    private static String shown(SampleTask task) {
        return String.join(" | ", java.util.stream.Stream
                .of(task.text(), task.objective(), task.product(), task.lead(), task.coordinators(),
                        task.due().words(), String.valueOf(task.due().day()), task.due().before(), task.due().rhythm())
                .map(String::valueOf).toList());
    }
}
