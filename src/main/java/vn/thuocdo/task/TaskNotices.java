package vn.thuocdo.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.notification.Notice;
import vn.thuocdo.notification.Notifications;
import vn.thuocdo.notification.spi.NoticeKind;
import vn.thuocdo.notification.spi.NoticeKinds;
import vn.thuocdo.organisation.Staff;
import vn.thuocdo.organisation.StaffMember;

/// Tells people what happened to tasks that concern them, never who did it. In the same transaction: what is undone was
/// never told.
@Component
class TaskNotices implements NoticeKinds {
    private final Notifications notifications;
    private final Staff staff;
    private final AccountQueries accounts;

    TaskNotices(Notifications notifications, Staff staff, AccountQueries accounts) {
        this.notifications = notifications;
        this.staff = staff;
        this.accounts = accounts;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(new NoticeKind("task.notice.reminder", 10), new NoticeKind("task.notice.work", 11),
                new NoticeKind("task.notice.extension", 12));
    }

    @EventListener
    void on(TaskEvent event) {
        switch (event) {
            case TaskEvent.Assigned given -> tell(event, "work.assigned", doers(given.person(), given.leads()),
                    given.by(), given.label());
            case TaskEvent.HandedOver over -> tell(event, "work.handed-over", doers(over.person(), over.leads()),
                    over.by(), over.label(), over.reason());
            case TaskEvent.Finished done -> tell(event, "work.finished", Set.of(done.creator()), done.by(),
                    done.label());
            case TaskEvent.Remarked said -> tell(event, "work.remarked", Set.copyOf(said.people()), said.by(),
                    said.label());
            case TaskEvent.ExtensionAsked asked -> tell(event, "extension.asked", deciders(event.agency()),
                    asked.extension().askedBy(), asked.label(), asked.extension().requested());
            case TaskEvent.ExtensionDecided decided -> tell(event, decided.extension().newDue() == null
                    ? "extension.refused"
                    : "extension.granted", Set.of(decided.extension().askedBy()), null, decided.label(),
                    decided.extension().decision());
        }
    }

    private Set<AccountId> doers(@Nullable AccountId person, List<UnitId> leads) {
        var people = new LinkedHashSet<AccountId>();
        if (person != null)
            people.add(person);
        else
            leads.forEach(unit -> staff.headOf(unit).map(StaffMember::account).ifPresent(people::add));
        return people;
    }

    private Set<AccountId> deciders(UnitId agency) {
        var people = new LinkedHashSet<AccountId>();
        Stream.concat(staff.leaderOf(agency).map(StaffMember::account).stream(),
                accounts.withRole(agency, Role.CHAIRMAN).stream().map(Account::id)).forEach(people::add);
        return people;
    }

    private void tell(TaskEvent event, String key, Set<AccountId> people, @Nullable AccountId by, Object... args) {
        UUID once = Ids.next();
        for (var person : people)
            if (!person.equals(by))
                notifications.tell(new Notice(event.agency(), person, "task.notice." + key, List.of(args),
                        "/tasks/" + event.task(), "task/" + event.task() + "/" + key + "/" + once, true));
    }
}
