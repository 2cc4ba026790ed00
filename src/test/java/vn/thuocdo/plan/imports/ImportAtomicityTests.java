package vn.thuocdo.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.Scene;

/// What is cut off in the middle of an import leaves all of it or nothing.
@PlanTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ImportAtomicityTests {
    private final Scene scene;
    private final Imports imports;
    private final KeepImport keeping;
    private final ReadImport reading;
    private final ImportQueries queries;
    private final PlanQueries plans;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private Actor lan;

    ImportAtomicityTests(Scene scene, Imports imports, KeepImport keeping, ReadImport reading, ImportQueries queries,
            PlanQueries plans, TransactionTemplate transaction, JdbcClient database) {
        this.scene = scene;
        this.imports = imports;
        this.keeping = keeping;
        this.reading = reading;
        this.queries = queries;
        this.plans = plans;
        this.transaction = transaction;
        this.database = database;
        this.lan = scene.coordinator();
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
        lan = scene.coordinator();
    }

    @Test
    void anUploadThatIsCutOffLeavesNoFileNoImportAndNoJob() {
        assertThatThrownBy(() -> scene.run(lan, () -> transaction.executeWithoutResult(status -> {
            imports.receive(OfferedPlan.annexed());
            throw new IllegalStateException("power cut");
        }))).hasMessage("power cut");
        assertThat(scene.as(lan, queries::newest)).isEmpty();
        assertThat(database.sql("select count(*) from document.file where agency = :agency")
                .param("agency", scene.commune.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void aReadingThatIsCutOffIsDoneAgainFromTheKeptFile() {
        var kept = scene.as(lan, () -> keeping.keep(OfferedPlan.annexed(), Duration.ofDays(1)));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            reading.read(kept.agency(), kept.id());
            throw new IllegalStateException("power cut");
        })).hasMessage("power cut");
        assertThat(scene.as(lan, () -> queries.get(kept.id())).state()).isEqualTo(ImportState.READING);
        assertThat(queries.rows(kept)).isEmpty();
        reading.read(kept.agency(), kept.id());
        reading.read(kept.agency(), kept.id());
        assertThat(queries.rows(kept)).hasSize(6);
    }

    @Test
    void aConfirmationThatIsCutOffLeavesNoPlan() {
        var id = scene.as(lan, () -> imports.receiveAndRead(OfferedPlan.annexed()));
        assertThatThrownBy(() -> scene.run(lan, () -> transaction.executeWithoutResult(status -> {
            imports.confirm(id, true, null);
            throw new IllegalStateException("power cut");
        }))).hasMessage("power cut");
        assertThat(scene.as(lan, () -> queries.get(id)).state()).isEqualTo(ImportState.READ);
        assertThat(scene.as(lan, () -> plans.search(PlanFilter.ALL, null, 10)).rows()).isEmpty();
        assertThat(queries.rows(scene.as(lan, () -> queries.get(id)))).anyMatch(
                row -> row.state() == RowState.DOUBTFUL);
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneMakesThePlan() throws InterruptedException {
        var id = scene.as(lan, () -> imports.receiveAndRead(OfferedPlan.annexed()));
        var refused = new AtomicInteger();
        Runnable confirm = () -> {
            try {
                scene.run(lan, () -> imports.confirm(id, true, null));
            } catch (RuntimeException second) {
                refused.incrementAndGet();
            }
        };
        var threads = List.of(Thread.ofVirtual().start(confirm), Thread.ofVirtual().start(confirm));
        for (var thread : threads)
            thread.join();
        assertThat(refused).hasValue(1);
        assertThat(scene.as(lan, () -> plans.search(PlanFilter.ALL, null, 10)).rows()).hasSize(1);
    }
}
