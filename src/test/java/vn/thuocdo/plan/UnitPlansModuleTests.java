package vn.thuocdo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.plan.content.ContentCheck;
import vn.thuocdo.plan.content.Samples;
import vn.thuocdo.plan.unitplan.UnitPlanRow;
import vn.thuocdo.plan.unitplan.UnitPlanStanding;
import vn.thuocdo.plan.unitplan.UnitPlans;
import vn.thuocdo.task.due.DueRule;

/// Plans of units: begun from the plan above, checked, handed in, returned, accepted.
@PlanTest
class UnitPlansModuleTests {
    private final Scene scene;
    private final Plans plans;
    private final PlanItems items;
    private final PlanTexts texts;
    private final PlanQueries queries;
    private final UnitPlans unitPlans;
    private final TestClock clock;
    private PlanId above = PlanId.next();

    UnitPlansModuleTests(Scene scene, Plans plans, PlanItems items, PlanTexts texts, PlanQueries queries,
            UnitPlans unitPlans, TestClock clock) {
        this.scene = scene;
        this.plans = plans;
        this.items = items;
        this.texts = texts;
        this.queries = queries;
        this.unitPlans = unitPlans;
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.reset();
        scene.setUp();
        above = scene.draft();
        scene.run(scene.coordinator(), () -> {
            var plan = queries.get(above);
            texts.describe(above, plan.version(), plan.period(), plan.title(), LocalDate.of(2025, 9, 1));
            plans.submit(above, version(above));
        });
        scene.run(scene.chairman(), () -> plans.issue(above, version(above), IssueOrder.on(LocalDate.of(2025, 8, 27))));
    }

    @Test
    void aUnitBeginsWithWhatThePlanGivesToIt() {
        var own = begin();
        scene.run(scene.specialist(scene.centre), () -> {
            assertThat(queries.items(queries.get(own), 1)).extracting(item -> item.text())
                    .containsExactly("Niêm yết thủ tục");
            assertThat(unitPlans.begin(above)).isEqualTo(own);
        });
    }

    @Test
    void onlyTheUnitWritesItsPlanAndOthersOfTheAgencyDoNotFindTheDraft() {
        var own = begin();
        assertThat(scene.as(scene.specialist(scene.economy), () -> queries.find(own))).isEmpty();
        assertThat(scene.as(scene.coordinator(), () -> queries.find(own))).isPresent();
        assertThatThrownBy(() -> scene.run(scene.specialist(scene.economy),
                () -> items.add(own, Samples.target("digital", "Lạ", 1)))).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> scene.run(scene.coordinator(),
                () -> items.add(own, Samples.target("digital", "Lạ", 1)))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.run(scene.of(scene.centre, Role.ONE_STOP_OFFICER),
                () -> unitPlans.begin(above))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theContentIsCheckedLineByLine() {
        var own = begin();
        scene.run(scene.specialist(scene.centre), () -> {
            var lines = unitPlans.check(queries.get(own));
            assertThat(lines).hasSize(10);
            assertThat(lines).filteredOn(ContentCheck.Line::passed).extracting(ContentCheck.Line::rule)
                    .containsExactly("area", "product", "time", "unit");
            for (var area : List.of("institution", "organisation", "civil-service", "public-finance", "digital"))
                items.add(own, Samples.task(area, "Việc " + area, new DueRule.YearEnd(2025), scene.centre));
            items.add(own, Samples.target("digital", "Số hóa 80%", 80));
            assertThat(ContentCheck.passed(unitPlans.check(queries.get(own)))).isTrue();
        });
    }

    @Test
    void unitsWithoutAPlanAreListedAndReminded() {
        var own = begin();
        scene.run(scene.specialist(scene.centre), () -> plans.submit(own, version(own)));
        scene.run(scene.coordinator(), () -> {
            assertThat(row(scene.centre).standing()).isEqualTo(UnitPlanStanding.SUBMITTED);
            assertThat(row(scene.economy).standing()).isEqualTo(UnitPlanStanding.MISSING);
            var owing = unitPlans.of(queries.get(above)).stream().filter(UnitPlanRow::owes).count();
            assertThat(unitPlans.remind(above)).isEqualTo((int) owing).isPositive();
            assertThat(row(scene.economy).reminded()).isNotNull();
            assertThat(row(scene.centre).reminded()).isNull();
        });
        assertThatThrownBy(() -> scene.run(scene.specialist(scene.centre), () -> unitPlans.remind(above)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theLastDayIsTheOneBeforeTheDayNamed() {
        clock.set(LocalDate.of(2025, 8, 31).atTime(16, 0));
        assertThat(scene.as(scene.coordinator(), () -> row(scene.economy)).daysLate()).isZero();
        clock.set(LocalDate.of(2025, 9, 3).atTime(8, 0));
        assertThat(scene.as(scene.coordinator(), () -> row(scene.economy)).daysLate()).isEqualTo(3);
    }

    @Test
    void aUnitPlanIsReturnedAndThenAccepted() {
        var own = begin();
        scene.run(scene.specialist(scene.centre), () -> plans.submit(own, version(own)));
        scene.run(scene.coordinator(), () -> plans.giveBack(own, version(own), "Thiếu lĩnh vực thể chế"));
        scene.run(scene.specialist(scene.centre), () -> plans.submit(own, version(own)));
        scene.run(scene.coordinator(), () -> {
            plans.accept(own, version(own));
            assertThat(row(scene.centre).standing()).isEqualTo(UnitPlanStanding.ACCEPTED);
        });
        assertThat(scene.as(scene.specialist(scene.economy), () -> queries.find(own))).isPresent();
        assertThat(scene.as(scene.specialist(scene.economy), () -> queries.count(PlanFilter.ALL, 9))).isEqualTo(1);
    }

    private PlanId begin() {
        return scene.as(scene.specialist(scene.centre), () -> unitPlans.begin(above));
    }

    private UnitPlanRow row(vn.thuocdo.kernel.UnitId unit) {
        return unitPlans.of(queries.get(above)).stream().filter(row -> row.unit().id().equals(unit)).findFirst()
                .orElseThrow();
    }

    private int version(PlanId id) {
        return queries.get(id).version();
    }
}
