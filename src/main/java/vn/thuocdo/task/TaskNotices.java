package vn.thuocdo.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.notification.Notice;
import vn.thuocdo.notification.Notifications;
import vn.thuocdo.notification.spi.NoticeKind;
import vn.thuocdo.notification.spi.NoticeKinds;

/// Tells people what happened to tasks that concern them, never who did it. In the same transaction: what is undone was
/// never told.
@Component
class TaskNotices implements NoticeKinds {
    /// Acts of which nobody is told but those who follow.
    private static final Set<String> TOLD_TO_ALL = Set.of("changed", "reported", "proven", "proof-taken-back",
            "cancelled", "reopened", "event-recorded");

    private final Notifications notifications;
    private final TaskPeople people;
    private final TraceStore traces;

    TaskNotices(Notifications notifications, TaskPeople people, TraceStore traces) {
        this.notifications = notifications;
        this.people = people;
        this.traces = traces;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(new NoticeKind("task.notice.reminder", 10), new NoticeKind("task.notice.work", 11),
                new NoticeKind("task.notice.extension", 12), new NoticeKind("task.notice.followed", 13));
    }

    @EventListener
    void on(TaskEvent event) {
        switch (event) {
            case TaskEvent.Assigned given ->
                tell(event, "work.assigned", people.doers(event.agency(), given.person(), given.leads()),
                        given.by(), given.label());
            case TaskEvent.HandedOver over ->
                tell(event, "work.handed-over", people.doers(event.agency(), over.person(), over.leads()),
                        over.by(), over.label(), over.reason());
            case TaskEvent.Finished done -> tell(event, "work.finished", Set.of(done.creator()), done.by(),
                    done.label());
            case TaskEvent.Remarked said -> tell(event, "work.remarked", Set.copyOf(said.people()), said.by(),
                    said.label());
            case TaskEvent.Touched touched -> follow(touched);
            case TaskEvent.ExtensionAsked asked -> tell(event, "extension.asked", people.deciders(event.agency()),
                    asked.extension().askedBy(), asked.label(), asked.extension().requested());
            case TaskEvent.ExtensionDecided decided -> tell(event, decided.extension().newDue() == null
                    ? "extension.refused"
                    : "extension.granted", Set.of(decided.extension().askedBy()), null, decided.label(),
                    decided.extension().decision());
        }
    }

    /// Who does a task and who gave it are told of what concerns them in its own words.
    private void follow(TaskEvent.Touched touched) {
        var told = new LinkedHashSet<>(traces.followers(touched.agency(), touched.task()));
        if (!TOLD_TO_ALL.contains(touched.action())) {
            told.remove(touched.creator());
            told.remove(touched.person());
        }
        tell(touched, "followed." + touched.action(), told, touched.by(), touched.label());
    }

    private void tell(TaskEvent event, String key, Set<AccountId> told, @Nullable AccountId by, Object... args) {
        UUID once = Ids.next();
        for (var person : told)
            if (!person.equals(by))
                notifications.tell(new Notice(event.agency(), person, "task.notice." + key, List.of(args),
                        "/tasks/" + event.task(), "task/" + event.task() + "/" + key + "/" + once, true));
    }
}
