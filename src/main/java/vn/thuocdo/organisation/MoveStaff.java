package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;
import vn.thuocdo.organisation.spi.Succession;

/// Moves the staff of earlier units to their successors: each appointment ends the day before and goes on in a
/// position of the successor.
@Component
class MoveStaff {
    private final AppointmentStore appointments;
    private final PositionStore positions;
    private final PersonStore people;
    private final Seats seats;
    private final UnitStore units;

    MoveStaff(AppointmentStore appointments, PositionStore positions, PersonStore people, Seats seats,
            UnitStore units) {
        this.appointments = appointments;
        this.positions = positions;
        this.people = people;
        this.seats = seats;
        this.units = units;
    }

    /// @param keepSeats whether heads and leaders may take the same seat in the successor
    /// @return the accounts of those who lost the seat of a leader
    Set<AccountId> move(Succession succession, boolean keepSeats) {
        var persons = new HashMap<PersonId, Person>();
        var unseated = new LinkedHashSet<AccountId>();
        for (var move : moves(succession)) {
            var person = persons.computeIfAbsent(move.held().person(), id -> follow(id, succession));
            var account = person.account();
            if (unseats(move, person, succession, keepSeats) && account != null)
                unseated.add(account);
        }
        closePositions(succession);
        return unseated;
    }

    private record Move(Appointment held, Unit successor) {}

    /// Main positions first, so that somebody whose two positions become one keeps it as the main one.
    private List<Move> moves(Succession succession) {
        var moves = new ArrayList<Move>();
        succession.units().forEach((earlier, later) -> {
            var successor = units.find(later, succession.on()).orElseThrow();
            appointments.inUnitFrom(succession.fromAgency(), earlier, succession.on())
                    .forEach(held -> moves.add(new Move(held, successor)));
        });
        moves.sort(Comparator.comparing(move -> !move.held().main()));
        return moves;
    }

    private boolean unseats(Move move, Person person, Succession succession, boolean keepSeats) {
        var held = move.held();
        var earlier = positions.find(held.position()).orElseThrow();
        var from = held.validity().from().isAfter(succession.on()) ? held.validity().from() : succession.on();
        appointments.end(held, succession.on().minusDays(1));
        var seat = seats.find(earlier, move.successor(), from, keepSeats);
        var time = new Validity(from, held.validity().to());
        var holders = appointments.holders(succession.toAgency(), seat.id(), time);
        if (holders.stream().noneMatch(holder -> holder.person().equals(person.id())))
            appointments.insert(new Appointment(Ids.next(), succession.toAgency(), person.id(), seat.id(),
                    held.main(), time, succession.document()));
        return earlier.authority() != Authority.NONE && seat.authority() == Authority.NONE;
    }

    /// How many people would move out of the unit.
    int count(UnitId agency, UnitId unit, LocalDate on) {
        return (int) appointments.inUnitFrom(agency, unit, on).stream().map(Appointment::person).distinct().count();
    }

    private void closePositions(Succession succession) {
        var last = succession.on().minusDays(1);
        for (var unit : succession.units().keySet())
            for (var position : positions.ofUnit(unit, succession.on()))
                if (!position.validity().from().isAfter(last))
                    positions.update(new Position(position.id(), position.agency(), position.unit(), position.title(),
                            position.head(), position.authority(), position.ordinal(),
                            new Validity(position.validity().from(), last), position.version()));
    }

    /// The person in the agency that the work goes to; people are kept per agency.
    private Person follow(PersonId id, Succession succession) {
        var person = people.find(id).orElseThrow();
        if (!succession.changesAgency())
            return person;
        var account = person.account();
        var known = account == null
                ? Optional.<Person>empty()
                : people.ofAccount(succession.toAgency(), account);
        return known.orElseGet(() -> {
            var moved = new Person(PersonId.next(), succession.toAgency(), person.name(), account, 1);
            people.insert(moved);
            return moved;
        });
    }
}
