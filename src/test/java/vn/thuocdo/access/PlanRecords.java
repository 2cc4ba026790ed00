package vn.thuocdo.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocdo.plan.DraftPlan;
import vn.thuocdo.plan.IssueOrder;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanItems;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanPeriod;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.Reading;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.letter.LetterPeriod;
import vn.thuocdo.plan.letter.Letters;
import vn.thuocdo.plan.target.MeasurementDraft;
import vn.thuocdo.plan.target.Targets;
import vn.thuocdo.task.due.DueRule;

/// Plans in the states in which something can be done to them, and a letter.
@TestComponent
final class PlanRecords {
    private final Plans plans;
    private final PlanItems items;
    private final PlanQueries queries;
    private final Targets targets;
    private final Letters letters;
    private final JdbcClient database;

    PlanRecords(Plans plans, PlanItems items, PlanQueries queries, Targets targets, Letters letters,
            JdbcClient database) {
        this.plans = plans;
        this.items = items;
        this.queries = queries;
        this.targets = targets;
        this.letters = letters;
        this.database = database;
    }

    void make(Places places, Samples samples) {
        places.run(Who.COORDINATOR, () -> {
            draft(places, samples);
            var submitted = plans.draft(small(places, "Kế hoạch trình mẫu"));
            plans.submit(submitted, version(submitted));
            samples.put("submitted", submitted).put("submitted.version", version(submitted));
        });
        running(places, samples);
        places.run(Who.COORDINATOR, () -> {
            var letter = letters.report(PlanId.of(samples.fill("{plan}")), LetterPeriod.quarter(2025, 3));
            samples.put("letter", letter).put("letter.version", letters.get(letter).version());
        });
        places.run(Who.SPECIALIST, () -> {
            var own = plans.draftForUnit(PlanId.of(samples.fill("{plan}")));
            samples.put("unit-plan", own).put("unit-plan.version", version(own));
        });
    }

    private void draft(Places places, Samples samples) {
        var draft = plans.draft(small(places, "Kế hoạch dự thảo mẫu"));
        var plan = queries.get(draft);
        var content = queries.items(plan, plan.edition());
        var gone = vn.thuocdo.plan.content.Samples.task("digital", "Việc bỏ đi", new DueRule.Continuous(),
                places.culture);
        items.add(draft, gone);
        items.remove(draft, gone.id());
        samples.put("draft", draft).put("draft.version", version(draft)).put("item", content.stream()
                .filter(TaskItem.class::isInstance).findFirst().orElseThrow().id())
                .put("item.removed", gone.id())
                .put("edition.version", queries.edition(queries.get(draft), plan.edition()).version());
    }

    private void running(Places places, Samples samples) {
        var id = places.as(Who.COORDINATOR, () -> {
            var draft = plans.draft(small(places, "Kế hoạch đã ban hành mẫu"));
            plans.submit(draft, version(draft));
            return draft;
        });
        places.run(Who.CHAIRMAN, () -> plans.issue(id, version(id), IssueOrder.on(OfficeRecords.TODAY)));
        places.run(Who.COORDINATOR, () -> {
            var plan = queries.get(id);
            var target = queries.items(plan, 1).stream().filter(TargetItem.class::isInstance).findFirst().orElseThrow()
                    .id();
            var measured = targets.record(id, target, new MeasurementDraft(Reading.of(BigDecimal.TEN),
                    OfficeRecords.TODAY, "Báo cáo tuần", null));
            samples.put("plan", id).put("plan.version", plan.version()).put("target", target)
                    .put("measurement", measured.value());
        });
        samples.put("plan.task", database.sql("select id from task.task where agency = :agency and title = :title")
                .param("agency", places.commune.value()).param("title", "Việc của Kế hoạch đã ban hành mẫu")
                .query(UUID.class).single());
    }

    private DraftPlan small(Places places, String title) {
        var content = List.<PlanItem>of(
                vn.thuocdo.plan.content.Samples.target("procedure", "Tối thiểu 80% hồ sơ đúng hạn", 80),
                vn.thuocdo.plan.content.Samples.task("direction", "Việc của " + title,
                        new DueRule.BeforeDate(LocalDate.of(2025, 11, 20)), places.culture));
        return new DraftPlan(PlanKind.REFORM, PlanPeriod.year(2025), title, LocalDate.of(2025, 9, 30), PlanText.EMPTY,
                content, null);
    }

    private int version(PlanId id) {
        return queries.get(id).version();
    }
}
