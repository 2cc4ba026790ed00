package vn.thuocdo.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.notification.Notice;
import vn.thuocdo.notification.Notifications;
import vn.thuocdo.notification.spi.NoticeKind;
import vn.thuocdo.notification.spi.NoticeKinds;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.TaskItem;

/// Tells people of what happens to plans.
@Component
class PlanNotices implements NoticeKinds {
    private final Notifications notifications;
    private final AccountQueries accounts;
    private final WorkingUnits units;

    PlanNotices(Notifications notifications, AccountQueries accounts, WorkingUnits units) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.units = units;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(new NoticeKind("plan.notice.life", 30), new NoticeKind("plan.notice.unit-plan", 31),
                new NoticeKind("plan.notice.chase", 32),
                new NoticeKind("plan.notice.letter", 33));
    }

    /// Tells who issues, or for a unit's plan who accepts, that something waits.
    void submitted(Plan plan) {
        var deciders = plan.unit() == null
                ? holders(plan.agency(), Permission.ISSUE_PLANS)
                : holders(plan.agency(), Permission.EDIT_PLANS);
        tell(plan, deciders, plan.unit() == null ? "plan.notice.life.submitted" : "plan.notice.unit-plan.submitted",
                List.of(plan.label()), "submitted-" + plan.version());
    }

    /// Tells the writer that the plan came back.
    void returned(Plan plan) {
        var writer = Objects.requireNonNullElse(plan.submittedBy(), plan.createdBy());
        tell(plan, Set.of(writer), plan.unit() == null ? "plan.notice.life.returned" : "plan.notice.unit-plan.returned",
                List.of(plan.label(), Objects.requireNonNullElse(plan.reason(), "")), "returned-" + plan.version());
    }

    /// Tells the writer of a unit's plan that it was accepted.
    void accepted(Plan plan) {
        tell(plan, Set.of(Objects.requireNonNullElse(plan.submittedBy(), plan.createdBy())),
                "plan.notice.unit-plan.accepted", List.of(plan.label()), "accepted");
    }

    /// Tells the people of each leading unit, and the writer, that the plan is issued.
    void issued(Plan plan, List<PlanItem> items) {
        told(plan, items).forEach((account, tasks) -> tell(plan, Set.of(account),
                plan.edition() == 1 ? "plan.notice.life.issued" : "plan.notice.life.amended",
                List.of(plan.label(), plan.title(), tasks), "issued-" + plan.edition()));
        tell(plan, Set.of(plan.createdBy()), "plan.notice.life.issued-writer", List.of(plan.label(), plan.title()),
                "issued-writer-" + plan.edition());
    }

    /// Reminds the people of a unit of the plan that it still owes.
    void reminded(Plan plan, UnitId unit, String key) {
        tell(plan, writers(unit), "plan.notice.unit-plan.due",
                List.of(plan.label(), Objects.requireNonNull(plan.unitPlansDue())), key);
    }

    /// Who will be told of the issue, with the number of tasks that their unit leads.
    Map<AccountId, Integer> told(Plan plan, List<PlanItem> items) {
        var day = Objects.requireNonNullElse(plan.effectiveOn(), plan.period().from());
        var led = items.stream().filter(TaskItem.class::isInstance)
                .flatMap(item -> units.meant(((TaskItem) item).leads(), plan.agency(), day).stream())
                .collect(Collectors.groupingBy(unit -> unit, LinkedHashMap::new, Collectors.summingInt(unit -> 1)));
        var told = new LinkedHashMap<AccountId, Integer>();
        led.forEach((unit, tasks) -> accounts.inUnit(unit)
                .forEach(account -> told.merge(account.id(), tasks, Integer::sum)));
        return told;
    }

    private Set<AccountId> writers(UnitId unit) {
        return accounts.inUnit(unit).stream()
                .filter(account -> account.roles().stream().anyMatch(role -> role.includes(Permission.EDIT_UNIT_PLAN)))
                .map(Account::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<AccountId> holders(UnitId agency, Permission permission) {
        var found = new LinkedHashSet<AccountId>();
        for (var role : Role.values())
            if (role.includes(permission))
                accounts.withRole(agency, role).forEach(account -> found.add(account.id()));
        return found;
    }

    private void tell(Plan plan, Set<AccountId> people, String key, List<Object> args, String what) {
        people.forEach(person -> notifications.tell(new Notice(plan.agency(), person, key, args,
                "/plans/" + plan.id(), "plan/" + plan.id() + "/" + what, true)));
    }
}
