package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Validity;
import vn.thuocdo.kernel.Vietnam;

/// Finds or makes the position in which somebody goes on at a successor. A head or leader takes the same seat where it
/// is free and the plan lets them keep it; otherwise the person awaits a post, since who leads is for a decision to say.
@Component
class Seats {
    private final PositionStore positions;
    private final AppointmentStore appointments;
    private final MessageSource messages;

    Seats(PositionStore positions, AppointmentStore appointments, MessageSource messages) {
        this.positions = positions;
        this.appointments = appointments;
        this.messages = messages;
    }

    Position find(Position earlier, Unit successor, LocalDate from, boolean keepSeats) {
        if (!earlier.head() && earlier.authority() == Authority.NONE)
            return byTitle(successor, earlier.title(), from);
        var same = keepSeats ? sameSeat(earlier, successor, from) : Optional.<Position>empty();
        return same.orElseGet(() -> byTitle(successor, awaiting(), from));
    }

    private Optional<Position> sameSeat(Position earlier, Unit successor, LocalDate from) {
        return positions.ofUnit(successor.id(), from).stream()
                .filter(seat -> seat.head() == earlier.head() && seat.authority() == earlier.authority())
                .filter(seat -> !seat.head() || appointments.holders(seat.agency(), seat.id(), Validity.from(from))
                        .isEmpty())
                .findFirst();
    }

    private Position byTitle(Unit successor, String title, LocalDate from) {
        return positions.ofUnit(successor.id(), from).stream()
                .filter(seat -> !seat.head() && seat.authority() == Authority.NONE && seat.title().equals(title))
                .findFirst().orElseGet(() -> make(successor, title, from));
    }

    private Position make(Unit successor, String title, LocalDate from) {
        var position = new Position(PositionId.next(), successor.agency(), successor.id(), title, false, Authority.NONE,
                90,
                Validity.from(from), 1);
        positions.insert(position);
        return position;
    }

    private String awaiting() {
        return messages.getMessage("organisation.position.awaiting", null, Vietnam.LANGUAGE);
    }
}
