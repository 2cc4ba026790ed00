package vn.thuocdo.organisation;

import java.util.Set;
import vn.thuocdo.identity.AccountDraft;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;

/// Puts people with accounts into units for tests, through the doors.
record Officials(Positions positions, Appointments appointments, Accounts accounts, CurrentActor actor) {
    AccountId official(Unit unit, String title, String name, String username) {
        return appoint(unit, title, name, username, Authority.NONE, Role.SPECIALIST);
    }

    AccountId chairman(Unit unit, String name, String username) {
        return appoint(unit, "Chủ tịch UBND xã", name, username, Authority.CHAIRMAN, Role.CHAIRMAN);
    }

    AccountId appoint(Unit unit, String title, String name, String username, Authority authority, Role role) {
        var id = AccountId.next();
        actor.runAs(Actor.system(unit.agency()), () -> accounts.create(new AccountDraft(id,
                username + "." + id.toString().substring(24), name, null, unit.agency(), unit.id(), Set.of(role))));
        actor.runAs(Communes.administrator(unit.agency()), () -> {
            var position = positions.create(new PositionDraft(PositionId.next(), unit.id(), title,
                    authority == Authority.CHAIRMAN, authority, 1, Communes.START));
            var person = appointments.register(new PersonDraft(PersonId.next(), unit.agency(), name, id));
            appointments.appoint(new AppointmentDraft(person.id(), position.id(), true, Communes.START, null, null));
        });
        return id;
    }
}
