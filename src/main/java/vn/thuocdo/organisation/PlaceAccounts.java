package vn.thuocdo.organisation;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.spi.Succession;

/// Keeps accounts in the unit of their person's main position, at once and on the day when an appointment begins.
@Component
class PlaceAccounts {
    private final StaffStore staff;
    private final PersonStore people;
    private final Accounts accounts;
    private final AccountQueries accountQueries;
    private final CurrentActor actor;
    private final Clock clock;

    PlaceAccounts(StaffStore staff, PersonStore people, Accounts accounts, AccountQueries accountQueries,
            CurrentActor actor, Clock clock) {
        this.staff = staff;
        this.people = people;
        this.accounts = accounts;
        this.accountQueries = accountQueries;
        this.actor = actor;
        this.clock = clock;
    }

    /// Puts the person's account where the main position of today is. A person without one stays where they were.
    void place(Person person) {
        var account = person.account();
        if (account == null)
            return;
        var seat = staff.ofAccount(account, Vietnam.today(clock)).stream()
                .filter(member -> member.main() && member.agency().equals(person.agency())).findFirst();
        var now = accountQueries.find(account);
        if (seat.isPresent() && now.isPresent() && now.get().agency().equals(person.agency())
                && !now.get().unit().equals(seat.get().unit()))
            actor.runAs(Actor.system(person.agency()),
                    () -> accounts.place(account, person.agency(), seat.get().unit()));
    }

    /// Moves all accounts of an agency that merges into another one; who lost the seat of a leader loses the
    /// chairman's role with it.
    void follow(Succession succession, Set<AccountId> unseated) {
        accounts.follow(succession.fromAgency(), succession.toAgency(), succession.units(), unseated);
    }

    /// Puts everybody of the agency where their main position of today is.
    void placeAll(UnitId agency) {
        people.withAccount(agency).forEach(this::place);
    }
}
