package vn.thuocdo.plan.demo;

import static vn.thuocdo.plan.demo.DemoDays.at;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.NumberBookDraft;
import vn.thuocdo.document.NumberBooks;
import vn.thuocdo.plan.DraftPlan;
import vn.thuocdo.plan.IssueOrder;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.StartPlans;

/// Brings plans of the demonstration as far as they have come.
@Component
@Profile("demo")
class IssueDemoPlan {
    private final Plans plans;
    private final PlanQueries queries;
    private final StartPlans start;
    private final NumberBooks books;
    private final DemoHand hand;

    IssueDemoPlan(Plans plans, PlanQueries queries, StartPlans start, NumberBooks books, DemoHand hand) {
        this.plans = plans;
        this.queries = queries;
        this.start = start;
        this.books = books;
        this.hand = hand;
    }

    /// Opens the book of plans of a year at a number; those before it stand in the paper book.
    void openBook(DemoPlace place, int year, int next, LocalDate day) {
        hand.run(place.keeper(), at(day, 7, 40), () -> books
                .open(new NumberBookDraft("KH", year, "Kế hoạch", "{number:00}/KH-UBND", next, "")));
    }

    PlanId draft(DemoPlace place, DraftPlan draft, LocalDate day) {
        return hand.get(place.coordinator(), at(day, 9, 12), () -> plans.draft(draft));
    }

    PlanId submitted(DemoPlace place, DraftPlan draft, LocalDate drafted, LocalDate day) {
        var id = draft(place, draft, drafted);
        hand.run(place.coordinator(), at(day, 14, 26), () -> plans.submit(id, version(id)));
        return id;
    }

    void returned(DemoPlace place, DraftPlan draft, LocalDate drafted, LocalDate submitted, LocalDate day) {
        var id = submitted(place, draft, drafted, submitted);
        hand.run(place.chairman(), at(day, 10, 5),
                () -> plans.giveBack(id, version(id), DemoWords.of("planReturned")));
    }

    /// The plan issued on a day and in force from another one.
    Plan issued(DemoPlace place, DraftPlan draft, LocalDate day, LocalDate effective) {
        var id = submitted(place, draft, day.minusDays(5), day.minusDays(2));
        hand.run(place.chairman(), at(day, 8, 35),
                () -> plans.issue(id, version(id), new IssueOrder(false, day, effective)));
        if (effective.isAfter(day))
            hand.run(place.chairman(), at(effective, 0, 30), start::startDue);
        return hand.get(place.coordinator(), at(effective, 8, 40), () -> queries.get(id));
    }

    void close(DemoPlace place, Plan plan, LocalDate day) {
        hand.run(place.chairman(), at(day, 15, 10),
                () -> plans.close(plan.id(), version(plan.id()), DemoWords.of("closed")));
    }

    private int version(PlanId id) {
        return queries.get(id).version();
    }
}
