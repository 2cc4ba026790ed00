package vn.thuocdo.organisation.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Appointment;
import vn.thuocdo.organisation.Appointments;
import vn.thuocdo.organisation.Person;
import vn.thuocdo.organisation.PersonId;
import vn.thuocdo.organisation.Positions;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.StaffList;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// Gathers what the pages of a person show.
@Component
class PersonPages {
    private final SeenUnits seen;
    private final UnitQueries units;
    private final Positions positions;
    private final Appointments appointments;
    private final StaffList staff;
    private final AccountQueries accounts;

    PersonPages(SeenUnits seen, UnitQueries units, Positions positions, Appointments appointments, StaffList staff,
            AccountQueries accounts) {
        this.seen = seen;
        this.units = units;
        this.positions = positions;
        this.appointments = appointments;
        this.staff = staff;
        this.accounts = accounts;
    }

    static @Nullable AccountId account(@Nullable String typed) {
        var text = UnitForm.text(typed);
        return text.isEmpty() ? null : AccountId.of(text);
    }

    PersonFormPage fresh(Unit agency) {
        return new PersonFormPage(PersonId.next().toString(), agency.id().toString(), agency.name(),
                freeAccounts(agency.id(), null));
    }

    PersonPage of(Person person) {
        boolean manages = seen.manages(person.agency());
        var seats = appointments.history(person.id()).stream().map(this::seat).toList();
        var account = person.account();
        var username = account == null
                ? ""
                : accounts.find(account).map(found -> found.username()).orElse("");
        return new PersonPage(person.id().toString(), person.agency().toString(), person.name(), username,
                account == null ? "" : account.toString(), person.version(), seats,
                manages ? positionChoices(person.agency()) : List.of(),
                manages ? freeAccounts(person.agency(), account) : List.of(), manages);
    }

    private PersonPage.Seat seat(Appointment held) {
        var position = positions.get(held.position());
        var unit = units.find(position.unit(), held.validity().from()).map(Unit::name).orElse("");
        var today = Page.today();
        var end = held.validity().to();
        return new PersonPage.Seat(held.id().toString(), position.title(), unit, "/settings/units/" + position.unit(),
                Page.date(held.validity().from()), end == null ? "" : Page.date(end), held.main(),
                held.document() == null ? "" : held.document(), held.validity().holdsOn(today),
                end == null || !end.isBefore(today));
    }

    private List<Option> positionChoices(UnitId agency) {
        var today = Page.today();
        var choices = new ArrayList<Option>();
        var all = positions.ofAgency(agency, today);
        for (var unit : seen.inAgency(agency, today))
            all.stream().filter(position -> position.unit().equals(unit.id())).forEach(position -> choices
                    .add(new Option(position.id().toString(), unit.name() + " – " + position.title())));
        return choices;
    }

    private List<Option> freeAccounts(UnitId agency, @Nullable AccountId own) {
        var used = staff.accountsInUse(agency);
        return seen.inAgency(agency, Page.today()).stream().flatMap(unit -> accounts.inUnit(unit.id()).stream())
                .filter(account -> account.id().equals(own) || !used.contains(account.id()))
                .map(account -> new Option(account.id().toString(), account.name() + " (" + account.username() + ")"))
                .toList();
    }
}
