package vn.thuocdo.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Change;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.organisation.UnitMatch;
import vn.thuocdo.organisation.UnitNames;
import vn.thuocdo.plan.PlanFiles;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueRule;

/// From a file over the rows that a person goes through to the draft plan.
@PlanTest
@RecordApplicationEvents
class ReviewModuleTests {
    private final Scene scene;
    private final Imports imports;
    private final ImportQueries queries;
    private final ReviewRows rows;
    private final ReviewAll all;
    private final DiscardImport discarding;
    private final UnitNames names;
    private final PlanQueries plans;
    private final PlanFiles planFiles;
    private final Files files;
    private Actor lan;

    ReviewModuleTests(Scene scene, Imports imports, ImportQueries queries, ReviewRows rows, ReviewAll all,
            DiscardImport discarding, UnitNames names, PlanQueries plans, PlanFiles planFiles, Files files) {
        this.scene = scene;
        this.imports = imports;
        this.queries = queries;
        this.rows = rows;
        this.all = all;
        this.discarding = discarding;
        this.names = names;
        this.plans = plans;
        this.planFiles = planFiles;
        this.files = files;
        this.lan = scene.coordinator();
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
        lan = scene.coordinator();
    }

    @Test
    void aFileBecomesRowsInTheOrderOfTheSource() {
        var id = receive(OfferedPlan.annexed());
        assertThat(found(id).state()).isEqualTo(ImportState.READ);
        assertThat(found(id)).extracting(PlanImport::number, PlanImport::issuedOn, PlanImport::year)
                .containsExactly("07/KH-UBND", LocalDate.of(2025, 7, 18), 2025);
        assertThat(all(id)).extracting(row -> row.content().text()).containsExactly(
                "100% hồ sơ được giải quyết đúng hạn.", "Thu ngân sách trên địa bàn tăng từ 8 - 10% so với năm 2024.",
                "Niêm yết thủ tục hành chính", "Rà soát thủ tục hành chính", "Phổ biến thủ tục mới",
                "Tự kiểm tra quy trình");
        assertThat(all(id)).extracting(ReviewRow::state).containsExactly(RowState.CLEAR, RowState.DOUBTFUL,
                RowState.CLEAR, RowState.DOUBTFUL, RowState.DOUBTFUL, RowState.DOUBTFUL);
        assertThat(all(id).get(3).doubts()).extracting(RowDoubt::code).containsExactly("impossible-date");
    }

    @Test
    void theOriginalIsAFileOfTheImportAndLaterOfThePlan() {
        var upload = OfferedPlan.annexed();
        var id = receive(upload);
        var file = as(lan, () -> files.get(found(id).file()));
        assertThat(file.name()).isEqualTo("Kế hoạch 2025.docx");
        assertThat(files.bytes(file)).isEqualTo(upload.bytes());
        var specialist = scene.specialist(scene.economy);
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> as(specialist, () -> files.get(file.id())));
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(() -> as(scene.stranger(Role.COORDINATOR), () -> files.get(file.id())));
        var plan = as(lan, () -> imports.confirm(id, true, null));
        as(lan, () -> assertThat(planFiles.of(plans.get(plan))).extracting(kept -> kept.id())
                .containsExactly(file.id()));
        assertThat(as(lan, () -> plans.get(plan).original())).isEqualTo(file.id().value());
        assertThat(as(scene.chairman(), () -> files.get(file.id())).id()).isEqualTo(file.id());
        assertThatExceptionOfType(Missing.class).isThrownBy(() -> as(specialist, () -> files.get(file.id())));
    }

    @Test
    void openQuestionsKeepAnImportFromBecomingAPlan() {
        var id = receive(OfferedPlan.annexed());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(lan, () -> imports.confirm(id, false, null)))
                .satisfies(refused -> assertThat(refused.refusals().getFirst().args().getFirst()).isEqualTo(4L));
    }

    @Test
    void anAnswerChangesTheRowAndAQuestionAboutWordsIsAnsweredOnce() {
        var id = receive(OfferedPlan.annexed());
        answer(id, 3, 0);
        assertThat(DueCodes.parse(all(id).get(3).content().due()))
                .isEqualTo(new DueRule.OnDate(LocalDate.of(2025, 11, 30)));
        answer(id, 4, 1);
        assertThat(all(id).get(4)).satisfies(row -> assertThat(row.content().leads()).isEmpty())
                .extracting(ReviewRow::state).isEqualTo(RowState.ACCEPTED);
        assertThat(all(id).get(5)).satisfies(row -> assertThat(row.content().leads()).isEmpty())
                .extracting(ReviewRow::state).isEqualTo(RowState.ACCEPTED);
        var range = all(id).get(1);
        assertThat(Proposals.of(range)).extracting(Proposal::code).containsExactly("between", "at-least", "at-least");
        answer(id, 1, 2);
        assertThat(all(id).get(1).content()).extracting(RowContent::operator, content -> content.value().intValue())
                .containsExactly(Operator.AT_LEAST, 10);
        assertThat(queries.rows(found(id))).noneMatch(row -> row.state() == RowState.DOUBTFUL);
    }

    @Test
    void everyDecisionCanBeTakenBackInTurn() {
        var id = receive(OfferedPlan.annexed());
        var before = contents(id);
        answer(id, 3, 1);
        decide(id, 2, (row, version) -> rows.drop(id, row, version));
        decide(id, 3, (row, version) -> rows.split(id, row, version, List.of("Rà soát", "thủ tục")));
        decide(id, 0, (row, version) -> rows.merge(id, row, version));
        decide(id, 4, (row, version) -> rows.correct(id, row, version, all(id).get(4).content().text("Khác")));
        scene.run(lan, () -> rows.acceptAll(id));
        assertThat(contents(id)).isNotEqualTo(before);
        for (var left = 6; left > 0; left--)
            scene.run(lan, () -> all.undo(id, queries.lastStep(found(id)).orElseThrow().no()));
        assertThat(contents(id)).isEqualTo(before);
        assertThatThrownBy(() -> as(lan, () -> all.undo(id, 1))).isInstanceOf(Refused.class);
    }

    @Test
    void splittingKeepsTheOrderAndMergingTheWords() {
        var id = receive(OfferedPlan.annexed());
        decide(id, 2, (row, version) -> rows.split(id, row, version, List.of("Niêm yết", " ", "Công khai")));
        assertThat(all(id)).extracting(row -> row.content().text()).startsWith("100% hồ sơ được giải quyết đúng hạn.")
                .containsSubsequence("Niêm yết", "Công khai", "Rà soát thủ tục hành chính");
        decide(id, 2, (row, version) -> rows.merge(id, row, version));
        assertThat(all(id).get(2).content().text()).isEqualTo("Niêm yết Công khai");
        assertThat(all(id).get(3).state()).isEqualTo(RowState.DROPPED);
        assertThatThrownBy(() -> decide(id, 2, (row, version) -> rows.split(id, row, version, List.of("một"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theSecondOfTwoReviewersIsTold() {
        var id = receive(OfferedPlan.annexed());
        var row = all(id).get(3);
        var binh = scene.coordinator();
        scene.run(binh, () -> rows.drop(id, row.id(), row.version()));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(lan, () -> correct(id, row, row.content().text("Của tôi"))));
        assertThat(all(id).get(3).state()).isEqualTo(RowState.DROPPED);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(lan, () -> all.undo(id, 7)));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> as(lan, () -> imports.confirm(id, true, 0)));
        assertThat(as(lan, () -> imports.confirm(id, true, 1))).isNotNull();
    }

    @Test
    void manyTasksWithoutLeadAreAskedAboutOnce() {
        var id = receive(OfferedPlan.bodyOnly());
        assertThat(all(id)).hasSize(5).allMatch(row -> row.state() == RowState.CLEAR);
        assertThat(LeadQuestion.questions(found(id), all(id))).isOne();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> as(lan, () -> imports.confirm(id, false, null)));
        assertThat(as(lan, () -> all.giveLeads(id, "institution", "Phòng Kinh tế"))).isEqualTo(2);
        assertThat(LeadQuestion.questions(found(id), all(id))).isOne();
        scene.run(lan, () -> all.leaveLeadsOpen(id));
        assertThat(LeadQuestion.questions(found(id), all(id))).isZero();
        scene.run(lan, () -> all.undo(id, 2));
        assertThat(LeadQuestion.questions(found(id), all(id))).isOne();
        assertThat(as(lan, () -> all.giveLeads(id, "", "Phòng Văn hóa – Xã hội"))).isEqualTo(3);
        var plan = as(lan, () -> imports.confirm(id, false, 2));
        assertThat(tasks(items(plan))).extracting(task -> task.leads().units().getFirst()).containsExactly(
                scene.economy, scene.economy, scene.culture, scene.culture, scene.culture);
    }

    @Test
    void whatANameMeansIsRememberedForTheNextFile() {
        var id = receive(OfferedPlan.annexed());
        assertThat(meaning(id, "Văn phòng xã")).isInstanceOf(UnitMatch.Unknown.class);
        assertThat(meaning(id, "Các bộ phận có liên quan")).isInstanceOf(UnitMatch.Wildcard.class);
        scene.run(lan, () -> names.remember(scene.commune, "Văn phòng xã", scene.centre));
        var next = receive(OfferedPlan.annexed());
        assertThat(meaning(next, "văn phòng  xã")).isEqualTo(new UnitMatch.Known(scene.centre));
    }

    @Test
    void theDraftSaysWhatWasReviewed() {
        var id = receive(OfferedPlan.annexed());
        var wanted = RowContents.corrected(all(id).get(2).content());
        decide(id, 2, (row, version) -> rows.correct(id, row, version, wanted));
        decide(id, 0, (row, version) -> rows.drop(id, row, version));
        scene.run(lan, () -> rows.acceptAll(id));
        var step = as(lan, () -> queries.lastStep(found(id)).orElseThrow().no());
        var plan = as(lan, () -> imports.confirm(id, false, step));
        var made = items(plan);
        assertThat(made).extracting(PlanItem::text).containsExactlyInAnyOrder(
                all(id).stream().filter(row -> row.state().taken()).map(row -> row.content().text())
                        .toArray(String[]::new));
        assertThat(((TargetItem) item(made, "Thu ngân sách")).goal()).extracting(goal -> goal.operator(),
                goal -> goal.value().intValue(), goal -> goal.upTo().intValue(), goal -> goal.unit())
                .containsExactly(Operator.BETWEEN, 8, 10, "%");
        var task = (TaskItem) item(made, "Công khai");
        assertThat(task).extracting(TaskItem::area, TaskItem::text, TaskItem::product, TaskItem::criterion,
                TaskItem::due, TaskItem::leads, TaskItem::coordinators).containsExactly("digital", "Công khai thủ tục",
                        "Bảng điện tử", "3.4.1", new DueRule.MonthEnd(java.time.YearMonth.of(2025, 9)),
                        UnitScope.of(scene.culture), UnitScope.of(scene.economy));
        assertThat(task.source().place()).contains("Cải cách thủ tục hành chính").contains("Công khai, minh bạch");
        assertThat(((TaskItem) item(made, "Tự kiểm tra")).leads()).isEqualTo(UnitScope.EVERYONE);
        assertThat(as(lan, () -> plans.get(plan)).title()).isEqualTo("Cải cách hành chính nhà nước năm 2025");
    }

    @Test
    void anImportIsConfirmedOnceAndDiscardedOnlyBefore() {
        var id = receive(OfferedPlan.annexed());
        var plan = as(lan, () -> imports.confirm(id, true, null));
        assertThat(found(id)).extracting(PlanImport::state, PlanImport::plan).containsExactly(ImportState.CONFIRMED,
                plan);
        assertThatThrownBy(() -> as(lan, () -> imports.confirm(id, true, null))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> scene.run(lan, () -> discarding.discard(id))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> decide(id, 0, (row, version) -> rows.drop(id, row, version)))
                .isInstanceOf(Refused.class);
        var other = receive(OfferedPlan.bodyOnly());
        scene.run(lan, () -> discarding.discard(other));
        assertThat(as(lan, queries::newest)).extracting(PlanImport::id).containsExactly(id);
        assertThat(as(lan, () -> files.get(found(other).file()))).isNotNull();
    }

    @Test
    void everyDecisionGoesToTheTrailWithBeforeAndAfter(ApplicationEvents events) {
        var id = receive(OfferedPlan.annexed());
        decide(id, 2, (row, version) -> rows.correct(id, row, version, all(id).get(2).content().text("Khác")));
        decide(id, 2, (row, version) -> rows.drop(id, row, version));
        var told = events.stream(Change.class).filter(change -> change.subject().equals(found(id).ref())).toList();
        assertThat(told).extracting(Change::action).containsExactly("plan.import-received",
                "plan.import-row-corrected", "plan.import-row-dropped");
        assertThat(((Decisions.Trace) told.get(1).before()).content().text()).isEqualTo("Niêm yết thủ tục hành chính");
        assertThat(((Decisions.Trace) told.get(1).after()).content().text()).isEqualTo("Khác");
        assertThat(((Decisions.Trace) told.get(2).after()).state()).isEqualTo(RowState.DROPPED);
    }

    @Test
    void nobodyElseFindsAnImport() {
        var id = receive(OfferedPlan.annexed());
        for (var other : List.of(scene.specialist(scene.economy), scene.stranger(Role.COORDINATOR),
                scene.provinceOfficer()))
            assertThatExceptionOfType(Missing.class).isThrownBy(() -> as(other, () -> queries.get(id)));
        assertThatThrownBy(() -> as(scene.specialist(scene.economy),
                () -> imports.receiveAndRead(OfferedPlan.bodyOnly()))).isInstanceOf(RuntimeException.class);
    }

    private interface Act {
        void on(java.util.UUID row, int version);
    }

    private void decide(ImportId id, int position, Act act) {
        var row = all(id).get(position);
        scene.run(lan, () -> act.on(row.id(), row.version()));
    }

    private void answer(ImportId id, int position, int choice) {
        decide(id, position, (row, version) -> rows.answer(id, row, version, choice));
    }

    private boolean correct(ImportId id, ReviewRow row, RowContent content) {
        rows.correct(id, row.id(), row.version(), content);
        return true;
    }

    private UnitMatch meaning(ImportId id, String name) {
        return as(lan, () -> names.resolve(found(id).agency(), name));
    }

    private ImportId receive(Upload upload) {
        return as(lan, () -> imports.receiveAndRead(upload));
    }

    private PlanImport found(ImportId id) {
        return as(lan, () -> queries.get(id));
    }

    private List<ReviewRow> all(ImportId id) {
        return queries.rows(found(id));
    }

    private List<Object> contents(ImportId id) {
        return all(id).stream().<Object>map(row -> List.of(row.id(), row.state(), row.content(), row.doubts()))
                .toList();
    }

    private List<PlanItem> items(vn.thuocdo.plan.PlanId plan) {
        return as(lan, () -> plans.items(plans.get(plan), 1));
    }

    private static PlanItem item(List<PlanItem> items, String start) {
        return items.stream().filter(item -> item.text().startsWith(start)).findFirst().orElseThrow();
    }

    private static List<TaskItem> tasks(List<PlanItem> items) {
        return items.stream().map(TaskItem.class::cast).toList();
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return scene.as(actor, work);
    }
}
