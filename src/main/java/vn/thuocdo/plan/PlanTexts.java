package vn.thuocdo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.content.PlanText;

/// Writes title, period and text of the edition being written.
@Component
public class PlanTexts {
    private static final int LONGEST_TITLE = 300;

    private final PlanDesk desk;
    private final EditionStore editions;

    PlanTexts(PlanDesk desk, EditionStore editions) {
        this.desk = desk;
        this.editions = editions;
    }

    /// Changes title, period and the day before which units hand in their plans.
    ///
    /// @param version version of the plan that was read
    @Transactional
    public void describe(PlanId id, int version, PlanPeriod period, String title, @Nullable LocalDate unitPlansDue) {
        var plan = desk.take(id, PlanAct.WRITE, version);
        checkTitle(title);
        if (unitPlansDue != null && (unitPlansDue.isBefore(period.from()) || unitPlansDue.isAfter(period.to())))
            throw Refused.at("unitPlansDue", "plan.unit-plans-due.outside", period.from(), period.to());
        if (plan.state().issued() && !period.equals(plan.period()))
            throw Refused.at("period", "plan.period.fixed");
        desk.save(plan, plan.change().described(period, title.strip(), unitPlansDue), "described");
        var edition = edition(plan);
        editions.write(plan.agency(), id, plan.edition(), edition.version(), title.strip(), edition.text());
    }

    /// Writes the text as a whole.
    ///
    /// @param version version of the edition that was read
    @Transactional
    public void write(PlanId id, int version, PlanText text) {
        var plan = desk.take(id, PlanAct.WRITE);
        var before = edition(plan);
        check(text);
        editions.write(plan.agency(), id, plan.edition(), version, plan.title(), text);
        desk.touch(plan);
        desk.tell(plan, "text-written", before.text(), text);
    }

    static void checkTitle(String title) {
        if (title.isBlank())
            throw Refused.at("title", "plan.title.missing");
        if (title.strip().length() > LONGEST_TITLE)
            throw Refused.at("title", "plan.title.long", LONGEST_TITLE);
    }

    private static void check(PlanText text) {
        var refusals = new ArrayList<Refusal>();
        for (var place = 0; place < text.sections().size(); place++)
            if (text.sections().get(place).heading().isEmpty())
                refusals.add(Refusal.at("heading-" + place, "plan.section.heading-missing"));
        Refused.ifAny(refusals);
    }

    private PlanEdition edition(Plan plan) {
        return editions.find(plan.agency(), plan.id(), plan.edition())
                .orElseThrow(() -> new Missing("plan-edition"));
    }
}
