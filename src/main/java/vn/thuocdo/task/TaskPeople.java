package vn.thuocdo.task;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.AccountState;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Staff;
import vn.thuocdo.organisation.StaffMember;

/// Finds out who is to be told of a task.
@Component
class TaskPeople {
    private final Staff staff;
    private final AccountQueries accounts;

    TaskPeople(Staff staff, AccountQueries accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    /// Those who do it: the responsible person; where there is none, or who has left or is locked, the heads of the
    /// units in charge; where those seats are vacant, the leader of the agency, else its coordinators. Somebody is
    /// always told as long as the agency has anybody.
    Set<AccountId> doers(UnitId agency, @Nullable AccountId person, List<UnitId> leads) {
        if (person != null && works(agency, person))
            return Set.of(person);
        var found = heads(leads);
        if (found.isEmpty())
            found = leader(agency);
        return found.isEmpty() ? withRole(agency, Role.COORDINATOR) : found;
    }

    /// Those above who are told when work is late: the heads of the units in charge and the leader of the agency.
    Set<AccountId> above(UnitId agency, List<UnitId> leads) {
        var found = heads(leads);
        found.addAll(leader(agency));
        return found;
    }

    /// Those who may decide on more time: the leader of the agency and whoever has the chairman's role.
    Set<AccountId> deciders(UnitId agency) {
        var found = leader(agency);
        found.addAll(withRole(agency, Role.CHAIRMAN));
        return found;
    }

    private boolean works(UnitId agency, AccountId person) {
        return accounts.find(person)
                .filter(account -> account.agency().equals(agency) && account.state() != AccountState.LOCKED)
                .isPresent();
    }

    private Set<AccountId> heads(List<UnitId> leads) {
        return collect(leads.stream().flatMap(unit -> staff.headOf(unit).stream()));
    }

    private Set<AccountId> leader(UnitId agency) {
        return collect(staff.leaderOf(agency).stream());
    }

    private Set<AccountId> withRole(UnitId agency, Role role) {
        return accounts.withRole(agency, role).stream().map(Account::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<AccountId> collect(Stream<StaffMember> members) {
        return members.map(StaffMember::account).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
