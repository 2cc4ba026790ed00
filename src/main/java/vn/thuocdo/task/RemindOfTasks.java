package vn.thuocdo.task;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.notification.Notice;
import vn.thuocdo.notification.Notifications;
import vn.thuocdo.organisation.Staff;
import vn.thuocdo.organisation.StaffMember;

/// Reminds people of the open work of one agency that stands on a step of the ladder. The responsible person is told,
/// else the heads of the units in charge; the leader of the agency too from the day the work is late.
@Component
class RemindOfTasks {
    /// Days of the year within which the longest ladder lies, holidays included.
    private static final int AHEAD = 60;

    private final ReminderStore store;
    private final DueMoments due;
    private final TaskRules rules;
    private final Notifications notifications;
    private final Staff staff;
    private final Present present;

    RemindOfTasks(ReminderStore store, DueMoments due, TaskRules rules, Notifications notifications, Staff staff,
            Present present) {
        this.store = store;
        this.due = due;
        this.rules = rules;
        this.notifications = notifications;
        this.staff = staff;
        this.present = present;
    }

    @Transactional
    public void run(UnitId agency) {
        var now = present.now();
        var selection = TaskSelection.ofAgency(agency, present.moment(agency));
        for (var open : store.dueBefore(selection, now.plusSeconds(AHEAD * 86_400L)))
            Rung.at(now, open.begun(), open.due(), due.calendar(open.task()), rules.ladder(agency, present.today()),
                    rules.lateEvery(agency, present.today())).ifPresent(rung -> remind(agency, open, rung, now));
    }

    private void remind(UnitId agency, ReminderStore.Open open, Rung rung, Instant now) {
        if (!store.climb(agency, open.task().id(), open, rung, now))
            return;
        var doers = doers(open.task());
        doers.forEach(person -> tell(agency, open, rung, person, true));
        if (rung.late())
            leaders(agency).stream().filter(leader -> !doers.contains(leader))
                    .forEach(leader -> tell(agency, open, rung, leader, rung.first()));
    }

    private Set<AccountId> doers(TaskRow task) {
        var person = task.person();
        if (person != null)
            return Set.of(person);
        return task.leads().stream().flatMap(unit -> staff.headOf(unit).stream()).map(StaffMember::account)
                .filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<AccountId> leaders(UnitId agency) {
        return staff.leaderOf(agency).map(StaffMember::account).stream().flatMap(Stream::ofNullable).toList();
    }

    private void tell(UnitId agency, ReminderStore.Open open, Rung rung, AccountId to, boolean mail) {
        var task = open.task();
        var key = rung.late() ? "late" : rung.days() == 0 ? "today" : "ahead";
        notifications.tell(new Notice(agency, to, "task.notice.reminder." + key,
                List.of(task.code(), task.title(), open.due(), rung.days()), "/tasks/" + task.id(),
                "task/" + task.id() + "/" + open.number() + "/" + open.due() + "/" + rung.code(), mail));
    }
}
