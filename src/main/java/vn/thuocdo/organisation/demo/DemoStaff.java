package vn.thuocdo.organisation.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountDraft;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.organisation.AppointmentDraft;
import vn.thuocdo.organisation.Appointments;
import vn.thuocdo.organisation.Authority;
import vn.thuocdo.organisation.PersonDraft;
import vn.thuocdo.organisation.PersonId;
import vn.thuocdo.organisation.Position;
import vn.thuocdo.organisation.PositionDraft;
import vn.thuocdo.organisation.PositionId;
import vn.thuocdo.organisation.Positions;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.demo.DemoScript.DemoAgency;
import vn.thuocdo.organisation.demo.DemoScript.DemoPerson;

/// Gives the units of the demonstration their people, and some of these an account.
@Component
@Profile("demo")
class DemoStaff {
    private static final String PASSWORD = "ThuocDo@2025";

    private final Positions positions;
    private final Appointments appointments;
    private final Accounts accounts;

    DemoStaff(Positions positions, Appointments appointments, Accounts accounts) {
        this.positions = positions;
        this.appointments = appointments;
        this.accounts = accounts;
    }

    /// As the system acting for the agency.
    void appoint(DemoAgency agency, List<Unit> units) {
        var people = new HashMap<String, PersonId>();
        for (var person : agency.people()) {
            var unit = units.stream().filter(each -> each.code().equals(person.unit())).findFirst().orElseThrow();
            var id = people.computeIfAbsent(person.name(), name -> register(agency, person, unit));
            appointments.appoint(new AppointmentDraft(id, position(unit, person.title(), agency.from()).id(),
                    !Boolean.TRUE.equals(person.besides()), agency.from(), null, null));
        }
    }

    private PersonId register(DemoAgency agency, DemoPerson person, Unit unit) {
        var id = new PersonId(DemoOrganisation.uuid(agency.key() + "/person/" + person.name()));
        return appointments.register(new PersonDraft(id, unit.agency(), person.name(), account(person, unit))).id();
    }

    private @Nullable AccountId account(DemoPerson person, Unit unit) {
        var username = person.username();
        var roles = person.roles();
        if (username == null || roles == null)
            return null;
        var id = new AccountId(DemoOrganisation.uuid("account/" + username));
        return accounts.create(new AccountDraft(id, username, person.name(), person.email(), unit.agency(), unit.id(),
                roles), PASSWORD).id();
    }

    private Position position(Unit unit, String title, LocalDate from) {
        Map<String, Position> known = new HashMap<>();
        positions.ofUnit(unit.id(), from).forEach(position -> known.put(position.title(), position));
        return known.computeIfAbsent(title, none -> positions
                .create(new PositionDraft(PositionId.next(), unit.id(), title, false, Authority.NONE, 50, from)));
    }
}
