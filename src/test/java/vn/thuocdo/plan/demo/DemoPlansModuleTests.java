package vn.thuocdo.plan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanState;
import vn.thuocdo.plan.target.TargetStanding;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.plan.unitplan.UnitPlanRow;
import vn.thuocdo.plan.unitplan.UnitPlanStanding;
import vn.thuocdo.task.Extension;
import vn.thuocdo.task.Outcome;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSheet;
import vn.thuocdo.task.TaskState;
import vn.thuocdo.task.due.DueRule;

/// The demonstration shows plans and tasks in every state, on whatever day of the year it is started.
class DemoPlansModuleTests {
    @Nested
    @DemoTest
    @TestPropertySource(properties = "test.now=2026-01-05T10:00")
    class EarlyInJanuary extends OnAnyDay {
        EarlyInJanuary(DemoScene scene, DemoBrowser browser) {
            super(scene, browser);
        }
    }

    @Nested
    @DemoTest
    @TestPropertySource(properties = "test.now=2026-06-30T16:30")
    class AtTheHalfOfTheYear extends OnAnyDay {
        AtTheHalfOfTheYear(DemoScene scene, DemoBrowser browser) {
            super(scene, browser);
        }
    }

    @Nested
    @DemoTest
    @TestPropertySource(properties = "test.now=2026-11-22T08:00")
    class OnASundayInNovember extends OnAnyDay {
        OnASundayInNovember(DemoScene scene, DemoBrowser browser) {
            super(scene, browser);
        }
    }

    /// What holds on every day.
    abstract static class OnAnyDay {
        private final DemoScene scene;
        private final DemoBrowser browser;

        OnAnyDay(DemoScene scene, DemoBrowser browser) {
            this.scene = scene;
            this.browser = browser;
        }

        @Test
        void aPlanOfTheYearRunsInEachCommune() {
            for (var coordinator : List.of("vanphong", "vanphong.chiengly", "vanphong.chiengla"))
                assertThat(scene.plans(coordinator)).as(coordinator).anySatisfy(plan -> {
                    assertThat(plan.kind()).isEqualTo(PlanKind.REFORM);
                    assertThat(plan.period().year()).isEqualTo(scene.today().getYear());
                    assertThat(plan.state()).isEqualTo(PlanState.RUNNING);
                    assertThat(plan.number()).matches("\\d{2}/KH-UBND");
                });
        }

        @Test
        void plansOfEverySortWaitForSomebody() {
            var plans = scene.plans("vanphong");
            assertThat(plans).extracting(Plan::state).contains(PlanState.RUNNING, PlanState.CLOSED,
                    PlanState.SUBMITTED, PlanState.RETURNED, PlanState.DRAFT);
            assertThat(plans).filteredOn(plan -> "07/KH-UBND".equals(plan.number())).isNotEmpty();
        }

        @Test
        void unitsHandedInTheirPlansInEveryWay() {
            var rows = scene.as("vanphong", () -> scene.plans("vanphong").stream()
                    .filter(plan -> plan.state() == PlanState.RUNNING)
                    .flatMap(plan -> scene.unitPlans().of(plan).stream()).toList());
            assertThat(rows).extracting(UnitPlanRow::standing).contains(UnitPlanStanding.values());
            assertThat(rows).anySatisfy(row -> {
                assertThat(row.daysLate()).isPositive();
                assertThat(row.owes()).isFalse();
            });
        }

        @Test
        void tasksStandInEveryWay() {
            for (var standing : Standing.values())
                assertThat(scene.tasks(TaskFilter.ALL.standing(standing))).as(standing.name()).isNotEmpty();
            var rows = scene.tasks(TaskFilter.ALL);
            assertThat(rows.stream().map(TaskRow::outcome).filter(Objects::nonNull).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(Outcome.values());
            assertThat(rows.stream().map(TaskRow::state).collect(Collectors.toSet())).contains(TaskState.REOPENED);
        }

        @Test
        void tasksAreDueInTheDaysAroundToday() {
            var days = scene.tasks(TaskFilter.ALL.standing(Standing.OPEN)).stream().map(TaskRow::due)
                    .filter(Objects::nonNull).map(due -> LocalDate.ofInstant(due, Vietnam.ZONE))
                    .collect(Collectors.toSet());
            assertThat(days).contains(scene.workingDay(0));
            assertThat(days.stream().filter(day -> day.isAfter(scene.today())
                    && !day.isAfter(scene.workingDay(7))).toList()).hasSizeGreaterThan(2);
            assertThat(days).anyMatch(day -> day.isBefore(scene.today()));
        }

        @Test
        void everySortOfDueRuleIsThere() {
            List<Class<?>> rules = scene.tasks(TaskFilter.ALL).stream().<Class<?>>map(row -> row.rule().getClass())
                    .distinct().toList();
            assertThat(rules).contains(DueRule.OnDate.class, DueRule.BeforeDate.class, DueRule.YearEnd.class,
                    DueRule.Recurring.class, DueRule.Continuous.class, DueRule.OnEvent.class, DueRule.Inherited.class);
        }

        @Test
        void muchWasDoneToTasks() {
            var sheets = scene.sheets();
            assertThat(extensions(sheets)).contains(Extension.State.ASKED, Extension.State.GRANTED,
                    Extension.State.REFUSED);
            assertThat(sheets).anyMatch(sheet -> !sheet.remarks().isEmpty());
            assertThat(sheets).anyMatch(sheet -> !sheet.parts().isEmpty());
            assertThat(sheets).anyMatch(sheet -> sheet.task().occasions().size() > 2 && sheet.evidence().size() > 1);
            var endings = sheets.stream().flatMap(sheet -> sheet.evidence().stream())
                    .map(proof -> proof.name().substring(proof.name().lastIndexOf('.'))).collect(Collectors.toSet());
            assertThat(endings).containsExactlyInAnyOrder(".docx", ".pdf");
        }

        @Test
        void targetsAreMeasuredAndTwoContradictEachOther() {
            var standings = scene.as("vanphong", () -> scene.plans("vanphong").stream()
                    .filter(plan -> plan.state() == PlanState.RUNNING)
                    .flatMap(plan -> scene.targets().of(plan).stream()).toList());
            assertThat(standings).anyMatch(standing -> standing.history().size() > 1);
            assertThat(standings).anyMatch(standing -> !standing.contradicted().isEmpty());
            assertThat(standings.stream().map(TargetStanding::status).collect(Collectors.toSet()))
                    .contains(TargetStatus.MET, TargetStatus.AT_RISK, TargetStatus.NOT_MEASURED);
        }

        @Test
        void eachFigureOfADashboardOpensAListOfThatLength() {
            for (var username : List.of("vanphong", "chutich")) {
                var running = scene.plans(username).stream().filter(plan -> plan.kind() == PlanKind.REFORM
                        && plan.state() == PlanState.RUNNING).findFirst().orElseThrow();
                var figures = browser.figures(browser.open(username, "/plans/" + running.id()));
                assertThat(figures).hasSizeGreaterThan(20);
                figures.forEach((list, count) -> assertThat(browser.length(username, list)).as(list).isEqualTo(count));
            }
        }

        @Test
        void theProvinceComparesItsCommunesByFiguresThatOpenTheirLists() {
            var page = browser.open("sonoivu", "/plans/communes?year=" + scene.today().getYear());
            assertThat(page).contains("xã Thuận Châu", "xã Chiềng Ly", "xã Chiềng La");
            var figures = browser.figures(page);
            assertThat(figures).hasSizeGreaterThan(15);
            figures.forEach((list, count) -> assertThat(browser.length("sonoivu", list)).as(list).isEqualTo(count));
        }

        @Test
        void plansThatWaitStandInTheWorkOfThoseTheyWaitFor() {
            assertThat(browser.open("chutich", "/work")).contains("Xem xét, ban hành: Kiểm tra công tác");
            assertThat(browser.open("vanphong", "/work?kind=plan")).contains("Sửa và trình lại", "Hoàn thiện dự thảo",
                    "Xem kế hoạch của đơn vị");
            assertThat(browser.open("taichinh", "/work?scope=unit&later=open"))
                    .contains("Nộp kế hoạch của đơn vị theo");
        }

        @Test
        void whatIsDueLaterIsFoldedUntilAskedFor() {
            var folded = browser.open("vanphong", "/work?scope=unit");
            var open = browser.open("vanphong", "/work?scope=unit&later=open");
            assertThat(folded).contains("data-key=\"Z\"", "Tuần này");
            assertThat(open).doesNotContain("data-key=\"Z\"");
            assertThat(open.split("<tr data-row").length).isGreaterThan(folded.split("<tr data-row").length);
        }

        @Test
        void aSecondStartChangesNothing() throws Exception {
            var before = scene.tasks(TaskFilter.ALL);
            scene.runner().run(new DefaultApplicationArguments());
            assertThat(scene.tasks(TaskFilter.ALL)).isEqualTo(before);
        }

        private static Set<Extension.State> extensions(List<TaskSheet> sheets) {
            return sheets.stream().flatMap(sheet -> sheet.extensions().stream()).map(Extension::state)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Extension.State.class)));
        }
    }
}
