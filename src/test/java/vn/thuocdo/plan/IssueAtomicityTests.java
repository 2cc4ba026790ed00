package vn.thuocdo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.document.OfficialDocuments;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;

/// What fails in the middle of an issue leaves nothing: no number, no task, no document, and no gap in the book.
@PlanTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class IssueAtomicityTests {
    private static final IssueOrder TODAY = IssueOrder.on(LocalDate.of(2025, 8, 27));

    private final Scene scene;
    private final Plans plans;
    private final PlanQueries queries;
    private final TaskQueries tasks;
    private final OfficialDocuments documents;
    private final TransactionTemplate transaction;
    private final TestClock clock;

    IssueAtomicityTests(Scene scene, Plans plans, PlanQueries queries, TaskQueries tasks, OfficialDocuments documents,
            TransactionTemplate transaction, TestClock clock) {
        this.scene = scene;
        this.plans = plans;
        this.queries = queries;
        this.tasks = tasks;
        this.documents = documents;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.reset();
        scene.setUp();
    }

    @Test
    void aFailureAfterTheNumberWasTakenLeavesNothingAndNoGap() {
        var lost = submitted();
        assertThatThrownBy(() -> scene.run(scene.chairman(), () -> transaction.executeWithoutResult(status -> {
            plans.issue(lost, version(lost), TODAY);
            throw new IllegalStateException("power cut");
        }))).hasMessage("power cut");
        scene.run(scene.chairman(), () -> {
            assertThat(queries.get(lost).state()).isEqualTo(PlanState.SUBMITTED);
            assertThat(tasks.count(TaskFilter.ALL.ofPlan(lost.value()))).isZero();
            assertThat(documents.of(PlanFiles.ref(lost))).isEmpty();
            plans.issue(lost, version(lost), TODAY);
            assertThat(queries.get(lost).number()).isEqualTo("01/KH-UBND");
            assertThat(tasks.count(TaskFilter.ALL.ofPlan(lost.value()))).isEqualTo(2);
            assertThat(documents.of(PlanFiles.ref(lost))).extracting(document -> document.notation())
                    .containsExactly("01/KH-UBND");
        });
    }

    @Test
    void twoWhoIssueAtOnceGetDifferentNumbersInOrder() throws InterruptedException {
        var ids = List.of(submitted(), submitted(), submitted());
        var threads = ids.stream().map(id -> Thread.ofVirtual().start(
                () -> scene.run(scene.chairman(), () -> plans.issue(id, version(id), TODAY)))).toList();
        for (var thread : threads)
            thread.join();
        assertThat(ids).extracting(id -> scene.as(scene.chairman(), () -> queries.get(id).number()))
                .containsExactlyInAnyOrder("01/KH-UBND", "02/KH-UBND", "03/KH-UBND");
    }

    @Test
    void theSecondOfTwoWhoIssueTheSamePlanIsRefused() throws InterruptedException {
        var id = submitted();
        var version = scene.as(scene.chairman(), () -> version(id));
        var failures = new java.util.concurrent.atomic.AtomicInteger();
        Runnable issue = () -> {
            try {
                scene.run(scene.chairman(), () -> plans.issue(id, version, TODAY));
            } catch (RuntimeException refused) {
                failures.incrementAndGet();
            }
        };
        var threads = List.of(Thread.ofVirtual().start(issue), Thread.ofVirtual().start(issue));
        for (var thread : threads)
            thread.join();
        assertThat(failures).hasValue(1);
        assertThat(scene.as(scene.chairman(), () -> tasks.count(TaskFilter.ALL.ofPlan(id.value())))).isEqualTo(2);
    }

    private PlanId submitted() {
        var id = scene.draft();
        scene.run(scene.coordinator(), () -> plans.submit(id, version(id)));
        return id;
    }

    private int version(PlanId id) {
        return queries.get(id).version();
    }
}
