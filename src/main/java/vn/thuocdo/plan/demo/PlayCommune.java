package vn.thuocdo.plan.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.WorkingCalendars;
import vn.thuocdo.notification.Inbox;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.demo.DemoPlan.Work;
import vn.thuocdo.plan.demo.PlayPlan.Script;

/// Plays the plans of a commune: the one of this year with work in every state, the closed one of the year before. In
/// the first weeks of a year the plan of the year before still runs, so that there is late and finished work to see.
@Component
@Profile("demo")
class PlayCommune {
    /// From this day of the year on the plan of the year carries all the work.
    private static final int SETTLED = 46;
    /// Messages of so many days are still unread.
    private static final int UNREAD = 5;
    private static final Predicate<Work> ALL = work -> true;
    private static final Predicate<Work> PAST = work -> work.due().startsWith("on -");
    private static final Predicate<Work> NOT_TO_COME = work -> !work.due().matches("(on|before) \\+.*|event.*");
    private static final Predicate<Work> NOT_PAST = PAST.negate();
    private static final Map<String, String> HANDED_IN = Map.of("VHXH", "accepted", "KT", "accepted", "HCC", "accepted",
            "TTVH", "accepted", "VP", "late");

    private final PlayPlan play;
    private final PlayUnitPlans unitPlans;
    private final IssueDemoPlan issue;
    private final PlayWaiting waiting;
    private final WorkingCalendars calendars;
    private final DemoHand hand;
    private final Inbox inbox;

    PlayCommune(PlayPlan play, PlayUnitPlans unitPlans, IssueDemoPlan issue, PlayWaiting waiting,
            WorkingCalendars calendars, DemoHand hand, Inbox inbox) {
        this.play = play;
        this.unitPlans = unitPlans;
        this.issue = issue;
        this.waiting = waiting;
        this.calendars = calendars;
        this.hand = hand;
        this.inbox = inbox;
    }

    /// @param founded the day from which the commune exists
    /// @param file    its plan
    /// @param main    whether it is the one shown first, with all that can happen
    void play(DemoPlace place, LocalDate today, LocalDate founded, String file, boolean main) {
        var works = (Predicate<LocalDate>) calendars.of(place.agency())::isWorkingDay;
        var plan = DemoPlan.read("demo/plan-" + file + ".json");
        var running = today.getDayOfYear() < SETTLED
                ? turnOfTheYear(place, today, founded, works, plan, main)
                : amidTheYear(place, today, founded, works, plan, main);
        if (main)
            waiting.play(place, today, works, running);
        place.people().forEach(person -> hand.run(person, DemoDays.at(today.minusDays(UNREAD), 7, 0), inbox::readAll));
    }

    private Plan amidTheYear(DemoPlace place, LocalDate today, LocalDate founded, Predicate<LocalDate> works,
            DemoPlan file, boolean main) {
        var year = today.getYear();
        if (main && founded.getYear() < year)
            closed(place, file, days(LocalDate.of(year - 1, 12, 22), year - 1, founded, works));
        var days = days(today, year, founded, works);
        issue.openBook(place, year, main ? 7 : 4, days.issued().minusDays(3));
        var plan = play.play(place, new Script(file, PlanKind.REFORM, days, days.issued(), main, ALL));
        if (main)
            unitPlans.play(place, days, plan, HANDED_IN);
        return plan;
    }

    private void closed(DemoPlace place, DemoPlan file, DemoDays days) {
        issue.openBook(place, days.year(), 7, days.issued().minusDays(3));
        var plan = play.play(place, new Script(file.finished(), PlanKind.REFORM, days, days.issued(), false, PAST));
        issue.close(place, plan, days.forward(LocalDate.of(days.year() + 1, 1, 20)));
    }

    private Plan turnOfTheYear(DemoPlace place, LocalDate today, LocalDate founded, Predicate<LocalDate> works,
            DemoPlan file, boolean main) {
        var year = today.getYear();
        var old = days(today, year - 1, founded, works);
        issue.openBook(place, year - 1, main ? 7 : 4, old.issued().minusDays(3));
        var before = play.play(place, new Script(file, PlanKind.REFORM, old, old.issued(), main, NOT_TO_COME));
        if (main) {
            unitPlans.play(place, old, before, HANDED_IN);
            var small = DemoPlan.read("demo/plan-communication.json").earlier().finished();
            var closing = new DemoDays(LocalDate.of(year - 1, 12, 18), year - 1,
                    old.forward(LocalDate.of(year - 1, 8, 20)), old.unitPlansDue(), works);
            issue.close(place, play.play(place, new Script(small, PlanKind.COMMUNICATION, closing, closing.issued(),
                    false, PAST)), closing.today());
        }
        var issued = old.back(LocalDate.of(year - 1, 12, 29));
        var days = new DemoDays(today, year, issued, LocalDate.of(year, 2, 20), works);
        return play.play(place, new Script(file, PlanKind.REFORM, days, LocalDate.of(year, 1, 1), main, NOT_PAST));
    }

    private static DemoDays days(LocalDate today, int year, LocalDate founded, Predicate<LocalDate> works) {
        var usual = LocalDate.of(year, 1, 12);
        var first = founded.plusDays(17);
        var wanted = first.isAfter(usual) ? first : usual;
        var issued = new DemoDays(today, year, wanted, wanted, works).forward(wanted);
        return new DemoDays(today, year, issued, issued.plusDays(8), works);
    }
}
