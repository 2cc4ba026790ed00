package vn.thuocdo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocdo.audit.AuditQueries;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.MergerDraft;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.organisation.Units;
import vn.thuocdo.task.due.DueCodes;

/// Open tasks follow their units when a unit is closed and when communes are merged, through the door of the
/// organisation.
@TaskTest
class UnitSuccessionTests {
    private static final LocalDate DAY = LocalDate.of(2025, 8, 27);

    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskScene scene;
    private final Units units;
    private final UnitQueries unitQueries;
    private final CurrentActor actors;
    private final AuditQueries audit;
    private final JdbcClient database;
    private final Files files;

    UnitSuccessionTests(Tasks tasks, TaskQueries queries, TaskScene scene, Units units, UnitQueries unitQueries,
            CurrentActor actors, AuditQueries audit, JdbcClient database, Files files) {
        this.tasks = tasks;
        this.queries = queries;
        this.scene = scene;
        this.units = units;
        this.unitQueries = unitQueries;
        this.actors = actors;
        this.audit = audit;
        this.database = database;
        this.files = files;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    private Actor administrator(UnitId agency) {
        return new Actor(AccountId.next(), "quantri", "Bùi Quang Huy", agency, agency, Set.of(Role.ADMINISTRATOR));
    }

    private void close(UnitId unit, UnitId into) {
        actors.runAs(administrator(scene.commune),
                () -> units.end(unit, unitQueries.get(unit).version(), DAY.minusDays(1), into, "Sáp nhập phòng"));
    }

    private Task get(TaskId id) {
        return scene.as(scene.coordinator, () -> queries.get(id));
    }

    @Test
    void aUnitWithOpenTasksDoesNotCloseWithoutASuccessor() {
        scene.give(scene.draft("Kiểm tra", "quarter 2025-3").by(List.of(scene.centre), List.of()).given(null));
        actors.runAs(administrator(scene.commune),
                () -> assertThatThrownBy(() -> units.end(scene.centre, 1, DAY.minusDays(1), null, "Giải thể"))
                        .isInstanceOf(Refused.class).hasMessageContaining("task.succession.openTasks"));
    }

    @Test
    void aClosedUnitsOpenTasksGoToItsSuccessorWithTheirTrace() {
        var led = scene.give(scene.draft("Kiểm tra", "quarter 2025-3").by(List.of(scene.centre),
                List.of(scene.economy)).given(scene.officer.id()).producing("Báo cáo"));
        var helped = scene.give(scene.draft("Giải ngân", "quarter 2025-3").by(List.of(scene.economy),
                List.of(scene.centre)).given(null));
        var both = scene.give(scene.draft("Chung", "quarter 2025-3").by(List.of(scene.centre, scene.economy),
                List.of()).given(null));
        var done = scene.give(scene.draft("Đã xong", "quarter 2025-3").by(List.of(scene.centre), List.of())
                .given(scene.officer.id()));
        scene.run(scene.officer, () -> {
            tasks.prove(done, null,
                    new NewEvidence(null, null,
                            new Upload("Bien-ban.txt", "BB".getBytes(java.nio.charset.StandardCharsets.UTF_8)), "",
                            true));
            tasks.report(done, null, new NewProgress(null, 100, "Xong", ""));
        });
        var due = get(led).row().due();
        close(scene.centre, scene.economy);
        assertThat(get(led)).satisfies(task -> {
            assertThat(task.row().leads()).containsExactly(scene.economy);
            assertThat(task.row().coordinators()).isEmpty();
            assertThat(task.row().person()).isEqualTo(scene.officer.id());
            assertThat(task.row().due()).isEqualTo(due);
            assertThat(task.current().basis().calendar()).isEqualTo(scene.economy);
        });
        assertThat(get(helped).row().coordinators()).isEmpty();
        assertThat(get(both).row().leads()).containsExactly(scene.economy);
        assertThat(get(done).row().leads()).as("what is finished stays").containsExactly(scene.centre);
        assertThat(audit.of(scene.commune, Task.ref(led)).getFirst()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("task.change.unit-followed");
            assertThat(entry.reason()).isEqualTo("Sáp nhập phòng");
            assertThat(entry.differences()).extracting("field").contains("leads");
        });
        assertThat(scene.as(scene.quang, () -> queries.get(done)).row().title())
                .as("those who carry on the work find what the closed unit had finished").isEqualTo("Đã xong");
    }

    @Test
    void mergedCommunesTakeTheirOpenTasksWithEverythingOnThem() {
        var id = scene.give(scene.draft("Kiểm tra", "quarter 2025-3").producing("Kế hoạch", "Báo cáo"));
        scene.report(id, 40);
        scene.prove(id, 1);
        scene.run(scene.lan, () -> tasks.remark(id, "Còn hai trường"));
        scene.run(scene.lan, () -> tasks.askExtension(id, null,
                new ExtensionRequest(null, LocalDate.of(2025, 10, 15), "Trường bận", null)));
        var part = scene.as(scene.lan, () -> tasks.create(scene.draft("Lập kế hoạch", "inherited").partOf(id)));
        var donePart = scene.as(scene.lan, () -> tasks.create(scene.draft("Họp", "inherited").partOf(id)));
        scene.report(donePart, 100);
        var done = scene.task("Đã xong", "quarter 2025-3");
        scene.report(done, 100);
        var theirs = scene.as(scene.stranger, () -> tasks.create(TaskDraft.of("Việc xã bên", "direction",
                scene.neighbour, DueCodes.parse("on 2025-09-30"), TaskScene.BEGUN)));
        var before = get(id);
        var merged = merge();

        var sheet = scene.as(scene.coordinator, () -> queries.sheet(id));
        var after = sheet.task();
        assertThat(after.agency()).isEqualTo(merged);
        assertThat(after.row().due()).isEqualTo(before.row().due());
        assertThat(after.row().percent()).isEqualTo(40);
        assertThat(after.row().extensionAsked()).isTrue();
        assertThat(unitQueries.get(after.row().leads().getFirst()).agency()).isEqualTo(merged);
        assertThat(after.row().person()).isEqualTo(scene.lan.id());
        assertThat(sheet.progress()).hasSize(1);
        assertThat(sheet.remarks()).hasSize(1);
        assertThat(sheet.extensions()).hasSize(1);
        assertThat(sheet.parts()).extracting(TaskRow::id).containsExactlyInAnyOrder(part, donePart);
        assertThat(after.unproven(1)).extracting(Product::name).containsExactly("Báo cáo");
        var proof = sheet.evidence().getFirst().file();
        assertThat(scene.as(scene.coordinator, () -> files.get(proof)).name()).isEqualTo("Bien-ban.txt");
        assertThat(scene.as(scene.coordinator, () -> queries.get(theirs)).agency()).isEqualTo(merged);
        assertThat(get(done).agency()).as("what is finished stays, and is found").isEqualTo(scene.commune);
        assertThat(audit.of(merged, Task.ref(id)).getFirst().action()).isEqualTo("task.change.unit-followed");
        scene.report(part, 100);
        scene.prove(id, 2);
        scene.report(id, 100);
        assertThat(get(id).row().state()).isEqualTo(TaskState.DONE);
        var next = scene.as(scene.coordinator, () -> tasks.create(TaskDraft.of("Việc mới", "direction",
                after.row().leads().getFirst(), DueCodes.parse("continuous"), DAY)));
        assertThat(get(next).row().code()).as("the numbering goes on").isEqualTo("NV-2025-005");
        assertThat(database.sql("select count(*) from task.task where agency = :old and not closed")
                .param("old", scene.commune.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void strangersToTheMergerFindNothingMore() {
        var id = scene.task("Kiểm tra", "quarter 2025-3");
        merge();
        scene.run(scene.quang, () -> assertThatThrownBy(() -> queries.get(id)).isInstanceOf(Missing.class));
        assertThat(scene.as(scene.department, () -> queries.get(id)).row().title()).isEqualTo("Kiểm tra");
    }

    private UnitId merge() {
        var draft = new MergerDraft(UnitId.next(), List.of(scene.commune, scene.neighbour), scene.commune,
                "Ủy ban nhân dân xã Mới", "UBND xã Mới", "MOI", DAY, "Nghị quyết 1681/NQ-UBTVQH15", Map.of());
        actors.runAs(administrator(scene.province), () -> units.merge(draft));
        return draft.id();
    }
}
