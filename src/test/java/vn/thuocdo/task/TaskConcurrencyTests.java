package vn.thuocdo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.TestClock;

/// People act on one task at the same moment, on data that is really committed.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({TestClock.Configuration.class, TaskScene.class})
class TaskConcurrencyTests {
    private static final int PEOPLE = 6;

    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskScene scene;

    TaskConcurrencyTests(Tasks tasks, TaskQueries queries, TaskScene scene) {
        this.tasks = tasks;
        this.queries = queries;
        this.scene = scene;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    /// Runs them all at once; answers what those that failed threw.
    private static List<RuntimeException> atOnce(List<Runnable> works) throws InterruptedException {
        var failures = Collections.synchronizedList(new ArrayList<RuntimeException>());
        var start = new CountDownLatch(1);
        var threads = works.stream().map(work -> Thread.ofVirtual().start(() -> {
            try {
                start.await();
                work.run();
            } catch (RuntimeException failure) {
                failures.add(failure);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        })).toList();
        start.countDown();
        for (var thread : threads)
            thread.join();
        return failures;
    }

    private List<Runnable> reports(TaskId id, @Nullable Integer version) {
        return IntStream.range(0, PEOPLE).<Runnable>mapToObj(number -> () -> scene.run(scene.lan,
                () -> tasks.report(id, version, new NewProgress(null, 10 + number, "Báo cáo " + number, "")))).toList();
    }

    private TaskSheet sheet(TaskId id) {
        return scene.as(scene.coordinator, () -> queries.sheet(id));
    }

    @Test
    void ofSeveralWhoHadReadTheSameVersionOneIsTakenAndTheOthersAreTold() throws InterruptedException {
        var id = scene.task("Kiểm tra", "on 2025-09-30");
        var read = sheet(id).task().row().version();
        var failures = atOnce(reports(id, read));
        assertThat(failures).hasSize(PEOPLE - 1).allMatch(Conflict.class::isInstance);
        assertThat(sheet(id).progress()).hasSize(1);
        assertThat(sheet(id).task().row().version()).isEqualTo(read + 1);
    }

    @Test
    void reportsThatNameNoVersionWaitForEachOtherAndNoneIsLost() throws InterruptedException {
        var id = scene.task("Kiểm tra", "on 2025-09-30");
        var read = sheet(id).task().row().version();
        assertThat(atOnce(reports(id, null))).isEmpty();
        assertThat(sheet(id).progress()).hasSize(PEOPLE);
        assertThat(sheet(id).task().row().version()).isEqualTo(read + PEOPLE);
        assertThat(sheet(id).task().row().percent()).isEqualTo(sheet(id).progress().getFirst().percent());
    }

    @Test
    void workIsFinishedOnceAndCancelledAfterwardsByNobody() throws InterruptedException {
        var id = scene.task("Kiểm tra", "on 2025-09-30");
        scene.prove(id, null);
        var works = new ArrayList<Runnable>();
        for (int i = 0; i < 3; i++) {
            works.add(() -> scene.run(scene.lan,
                    () -> tasks.report(id, null, new NewProgress(null, 100, "Xong", ""))));
            works.add(() -> scene.run(scene.coordinator, () -> tasks.cancel(id, null, "Thôi")));
        }
        assertThat(atOnce(works)).hasSize(works.size() - 1).allMatch(Refused.class::isInstance);
        assertThat(sheet(id).task().row().state().isOpen()).isFalse();
    }

    @Test
    void moreTimeIsAskedForOnceAtATime() throws InterruptedException {
        var id = scene.task("Kiểm tra", "on 2025-09-30");
        var works = IntStream.range(0, PEOPLE).<Runnable>mapToObj(number -> () -> scene.run(scene.lan,
                () -> tasks.askExtension(id, null, new ExtensionRequest(null,
                        java.time.LocalDate.of(2025, 10, 15), "Chờ " + number, null))))
                .toList();
        assertThat(atOnce(works)).hasSize(PEOPLE - 1).allMatch(Refused.class::isInstance);
        assertThat(sheet(id).extensions()).hasSize(1);
    }
}
