package vn.thuocdo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.notification.Notice;
import vn.thuocdo.notification.Notifications;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;

/// Reminds those in charge of a task that is late or nearly due, beside the reminders by rule; once a day at most.
@Component
public class PlanReminders {
    private final TaskQueries tasks;
    private final Notifications notifications;
    private final AccountQueries accounts;
    private final CurrentActor actors;
    private final Changes changes;
    private final Clock clock;

    PlanReminders(TaskQueries tasks, Notifications notifications, AccountQueries accounts, CurrentActor actors,
            Changes changes, Clock clock) {
        this.tasks = tasks;
        this.notifications = notifications;
        this.accounts = accounts;
        this.actors = actors;
        this.changes = changes;
        this.clock = clock;
    }

    /// Reminds of one task; needs `ASSIGN_TASKS`. Refused when the task is neither late nor nearly due, and when it was
    /// reminded of today already.
    ///
    /// @return how many people were told
    @Transactional
    public int remind(TaskId id) {
        actors.get().must(Permission.ASSIGN_TASKS);
        var row = tasks.get(id).row();
        if (row.standing() != Standing.LATE && row.standing() != Standing.NEAR)
            throw Refused.because("plan.remind.not-due");
        var told = people(row).stream().filter(person -> tell(row, person)).count();
        if (told == 0)
            throw Refused.because("plan.remind.already");
        changes.tell(row.agency(), Changes.ref("task", "task", id.value()), row.code(), "plan.reminded", null, null,
                null);
        return (int) told;
    }

    private boolean tell(TaskRow row, AccountId person) {
        var due = LocalDate.ofInstant(Objects.requireNonNull(row.due()), Vietnam.ZONE);
        var key = row.standing() == Standing.LATE ? "plan.notice.chase.late" : "plan.notice.chase.near";
        return notifications.tell(new Notice(row.agency(), person, key, List.of(row.code(), row.title(), due),
                "/tasks/" + row.id(), "plan/chase/" + row.id() + "/" + Vietnam.today(clock), true));
    }

    private Set<AccountId> people(TaskRow row) {
        var people = new LinkedHashSet<AccountId>();
        if (row.person() != null)
            people.add(row.person());
        row.leads().forEach(unit -> accounts.inUnit(unit).stream().filter(PlanReminders::works)
                .forEach(account -> people.add(account.id())));
        return people;
    }

    private static boolean works(Account account) {
        return account.roles().stream().anyMatch(role -> role.includes(Permission.WORK_TASKS));
    }
}
