package vn.thuocdo.plan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocdo.document.official.print.OfficialPrint;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.notification.Inbox;
import vn.thuocdo.plan.IssueOrder;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.TestClock;
import vn.thuocdo.testing.People;

/// Chase letters of a week: when they are drafted of themselves, whom they address, under which number they go.
@PlanTest
class WeeklyLetterTests {
    private static final LocalDateTime MONDAY = LocalDate.of(2025, 10, 6).atTime(8, 5);

    private final Scene scene;
    private final Plans plans;
    private final PlanQueries queries;
    private final Letters letters;
    private final DraftWeekly drafting;
    private final People people;
    private final TestClock clock;
    private final Inbox inbox;
    private PlanId plan = PlanId.next();
    private @Nullable Account coordinator;

    WeeklyLetterTests(Scene scene, Plans plans, PlanQueries queries, Letters letters, DraftWeekly drafting,
            People people, TestClock clock, Inbox inbox) {
        this.scene = scene;
        this.plans = plans;
        this.queries = queries;
        this.letters = letters;
        this.drafting = drafting;
        this.people = people;
        this.clock = clock;
        this.inbox = inbox;
    }

    @BeforeEach
    void begin() {
        coordinator = setUp();
    }

    private Account setUp() {
        clock.reset();
        scene.setUp();
        var office = people.person("u" + scene.culture, "Cầm Văn Sơn", scene.commune, scene.culture,
                Role.COORDINATOR);
        plan = scene.draft();
        scene.run(scene.coordinator(), () -> plans.submit(plan, queries.get(plan).version()));
        scene.run(scene.chairman(), () -> plans.issue(plan, queries.get(plan).version(),
                IssueOrder.on(LocalDate.of(2025, 8, 27))));
        return office;
    }

    @Test
    void theLetterOfTheWeekIsDraftedOnMondayMorningOnceWhenSomethingIsLate() {
        clock.set(LocalDate.of(2025, 9, 22).atTime(8, 5));
        drafting.run(scene.commune);
        assertThat(letters()).isEmpty();
        clock.set(MONDAY.withHour(7));
        drafting.run(scene.commune);
        assertThat(letters()).isEmpty();
        clock.set(MONDAY);
        drafting.run(scene.commune);
        drafting.run(scene.commune);
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(LetterState.DRAFT);
            assertThat(letter.recipients()).containsExactlyInAnyOrder(scene.culture, scene.centre);
            assertThat(letter.number()).isNull();
        });
        people.runAs(Objects.requireNonNull(coordinator), () -> assertThat(inbox.mine(true, null, 9).rows()).first()
                .extracting(message -> message.text().messageKey()).isEqualTo("plan.notice.letter.drafted"));
    }

    @Test
    void aDraftThrownAwayIsNotDraftedAgainThatWeekButTheNext() {
        clock.set(MONDAY);
        drafting.run(scene.commune);
        scene.run(scene.coordinator(), () -> letters.discard(letters().getFirst().id(), 0));
        drafting.run(scene.commune);
        assertThat(letters()).isEmpty();
        clock.set(MONDAY.plusDays(7));
        drafting.run(scene.commune);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void nobodyIsWrittenToTwiceInAWeekUnlessAsked() {
        clock.set(MONDAY);
        var first = scene.as(scene.coordinator(), () -> letters.chase(plan, false));
        address(first, List.of(scene.culture));
        issue(first);
        var second = scene.as(scene.coordinator(), () -> letters.chase(plan, false));
        assertThat(letter(second).recipients()).containsExactly(scene.centre);
        issue(second);
        assertThatThrownBy(() -> scene.run(scene.coordinator(), () -> letters.chase(plan, false)))
                .hasMessageContaining("written-this-week");
        var third = scene.as(scene.coordinator(), () -> letters.chase(plan, true));
        assertThat(letter(third).recipients()).containsExactlyInAnyOrder(scene.culture, scene.centre);
        assertThat(letters()).extracting(Letter::number).containsExactly(null, "02/UBND-VHXH", "01/UBND-VHXH");
    }

    @Test
    void theIssuedLetterBearsNumberDateDrafterAndItsSigner() {
        clock.set(MONDAY);
        var id = scene.as(scene.coordinator(), () -> letters.chase(plan, false));
        issue(id);
        scene.run(scene.chairman(), () -> {
            var document = letters.document(letters.get(id));
            var paper = PaperReading.of(OfficialPrint.docx(document), OfficialPrint.pdf(document), "chase-issued");
            assertThat(paper.words()).contains("Số: 01/UBND-VHXH", "Thuận Châu, ngày 06 tháng 10 năm 2025",
                    "Lưu: VT, VHXH", "(Kèm theo Công văn số 01/UBND-VHXH ngày 06 tháng 10 năm 2025 của",
                    "Trung tâm Phục vụ hành chính công",
                    "trong 02 nhiệm vụ của Kế hoạch chưa có nhiệm vụ nào hoàn thành");
        });
    }

    @Test
    void aLetterToUnitsThatAreNotBehindIsNotIssued() {
        clock.set(MONDAY);
        var id = scene.as(scene.coordinator(), () -> letters.chase(plan, false));
        address(id, List.of(scene.economy));
        assertThatThrownBy(() -> issue(id)).hasMessageContaining("nobody-behind");
    }

    private void address(LetterId id, List<UnitId> units) {
        scene.run(scene.coordinator(),
                () -> letters.write(id, 0, new LetterDraft("đôn đốc", "Khẩn trương.", "", units)));
    }

    private void issue(LetterId id) {
        scene.run(scene.chairman(), () -> letters.issue(id, letters.get(id).version()));
    }

    private Letter letter(LetterId id) {
        return scene.as(scene.coordinator(), () -> letters.get(id));
    }

    private List<Letter> letters() {
        return scene.as(scene.coordinator(), () -> letters.of(queries.get(plan)));
    }
}
