package vn.thuocdo.task;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.notification.Notice;
import vn.thuocdo.notification.Notifications;

/// Reminds people of the open work of one agency that stands on a step of the ladder: those who do it on each step, and
/// once, when it has become late, those above them too.
@Component
class RemindOfTasks {
    /// The step on which those above are told, once for a due moment.
    private static final Rung ABOVE = new Rung("above", 0, "late");

    private final ReminderStore store;
    private final DueMoments due;
    private final TaskRules rules;
    private final Notifications notifications;
    private final TaskPeople people;
    private final Present present;

    RemindOfTasks(ReminderStore store, DueMoments due, TaskRules rules, Notifications notifications, TaskPeople people,
            Present present) {
        this.store = store;
        this.due = due;
        this.rules = rules;
        this.notifications = notifications;
        this.people = people;
        this.present = present;
    }

    @Transactional
    public void run(UnitId agency) {
        var now = present.now();
        var ladder = rules.ladder(agency, present.today());
        var every = rules.lateEvery(agency, present.today());
        var selection = TaskSelection.ofAgency(agency, present.moment(agency));
        for (var open : store.dueBefore(selection, now.plusSeconds(days(ladder) * 86_400L)))
            Rung.at(now, open.begun(), open.due(), due.calendar(open.task()), ladder, every)
                    .ifPresent(rung -> remind(agency, open, rung, now));
    }

    /// Days of the year within which a ladder lies, weekends and long holidays included.
    private static int days(List<Integer> ladder) {
        return ladder.stream().mapToInt(Integer::intValue).max().orElse(0) * 2 + 20;
    }

    private void remind(UnitId agency, ReminderStore.Open open, Rung rung, Instant now) {
        if (!store.climb(agency, open, rung, now))
            return;
        var task = open.task();
        var doers = people.doers(agency, task.person(), task.leads());
        doers.forEach(person -> tell(agency, open, rung, person));
        if (rung.late() && store.climb(agency, open, ABOVE, now))
            people.above(agency, task.leads()).stream().filter(person -> !doers.contains(person))
                    .forEach(person -> tell(agency, open, rung, person));
    }

    private void tell(UnitId agency, ReminderStore.Open open, Rung rung, AccountId to) {
        var task = open.task();
        notifications.tell(new Notice(agency, to, "task.notice.reminder." + rung.kind(),
                List.of(task.code(), task.title(), open.due(), rung.days()), "/tasks/" + task.id(),
                "task/" + task.id() + "/" + open.number() + "/" + open.due() + "/" + rung.code(), true));
    }
}
