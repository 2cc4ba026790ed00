package vn.thuocdo.plan.unitplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.IssueOrder;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTest;
import vn.thuocdo.plan.PlanTexts;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.Scene;
import vn.thuocdo.plan.TestClock;

/// Units are reminded by rule of the plans that they owe: the plan is issued on Wednesday 27/8/2025 and asks for theirs
/// before Saturday 6/9/2025; 30/8 to 2/9 are days off.
@PlanTest
class UnitRemindersModuleTests {
    private final Scene scene;
    private final Plans plans;
    private final PlanTexts texts;
    private final PlanQueries queries;
    private final UnitPlans unitPlans;
    private final RemindOfUnitPlans round;
    private final TestClock clock;
    private PlanId above = PlanId.next();

    UnitRemindersModuleTests(Scene scene, Plans plans, PlanTexts texts, PlanQueries queries, UnitPlans unitPlans,
            RemindOfUnitPlans round, TestClock clock) {
        this.scene = scene;
        this.plans = plans;
        this.texts = texts;
        this.queries = queries;
        this.unitPlans = unitPlans;
        this.round = round;
        this.clock = clock;
    }

    @BeforeEach
    void setUp() {
        clock.reset();
        scene.setUp();
        above = scene.draft();
        scene.run(scene.coordinator(), () -> {
            var plan = queries.get(above);
            texts.describe(above, plan.version(), plan.period(), plan.title(), LocalDate.of(2025, 9, 6));
            plans.submit(above, queries.get(above).version());
        });
        scene.run(scene.chairman(),
                () -> plans.issue(above, queries.get(above).version(), IssueOrder.on(LocalDate.of(2025, 8, 27))));
    }

    @Test
    void unitsAreRemindedThreeWorkingDaysAndOneBeforeTheLastDayOnItAndOnceAfter() {
        assertThat(LocalDate.of(2025, 8, 27).datesUntil(LocalDate.of(2025, 9, 20)).filter(this::reminds))
                .containsExactly(LocalDate.of(2025, 8, 29), LocalDate.of(2025, 9, 4), LocalDate.of(2025, 9, 5),
                        LocalDate.of(2025, 9, 8));
    }

    @Test
    void nobodyIsRemindedOutsideWorkingHoursNorTwiceADay() {
        clock.set(LocalDate.of(2025, 9, 4).atTime(6, 0));
        round.run(scene.commune);
        assertThat(reminded()).isEmpty();
        clock.set(LocalDate.of(2025, 9, 4).atTime(8, 0));
        round.run(scene.commune);
        clock.set(LocalDate.of(2025, 9, 4).atTime(9, 0));
        round.run(scene.commune);
        assertThat(reminded()).hasSize(3).allMatch(row -> Objects.requireNonNull(row.reminded())
                .equals(LocalDate.of(2025, 9, 4).atTime(8, 0).atZone(Vietnam.ZONE).toInstant()));
    }

    @Test
    void aUnitThatHandedInIsLeftAlone() {
        var economist = scene.specialist(scene.economy);
        var own = scene.as(scene.specialist(scene.centre), () -> unitPlans.begin(above));
        scene.run(scene.specialist(scene.centre), () -> plans.submit(own, queries.get(own).version()));
        clock.set(LocalDate.of(2025, 9, 4).atTime(8, 0));
        round.run(scene.commune);
        assertThat(reminded()).extracting(row -> row.unit().id()).containsExactlyInAnyOrder(scene.culture,
                economist.unit());
    }

    private boolean reminds(LocalDate day) {
        clock.set(day.atTime(8, 0));
        round.run(scene.commune);
        return reminded().stream().anyMatch(
                row -> LocalDate.ofInstant(Objects.requireNonNull(row.reminded()), Vietnam.ZONE).equals(day));
    }

    private List<UnitPlanRow> reminded() {
        return scene.as(scene.coordinator(), () -> unitPlans.of(queries.get(above))).stream()
                .filter(row -> row.reminded() != null).toList();
    }
}
