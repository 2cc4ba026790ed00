package vn.thuocdo.task;

import org.springframework.boot.test.context.TestComponent;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.AppointmentDraft;
import vn.thuocdo.organisation.Appointments;
import vn.thuocdo.organisation.Authority;
import vn.thuocdo.organisation.PersonDraft;
import vn.thuocdo.organisation.PersonId;
import vn.thuocdo.organisation.PositionDraft;
import vn.thuocdo.organisation.PositionId;
import vn.thuocdo.organisation.Positions;

/// Puts people into the seats of heads, through the doors.
@TestComponent
record TaskSeats(Positions positions, Appointments appointments, CurrentActor actors) {
    void seat(Actor administrator, Account person, UnitId unit, String title, Authority authority) {
        actors.runAs(administrator, () -> {
            var position = positions.create(new PositionDraft(PositionId.next(), unit, title, true, authority, 1,
                    TaskScene.START));
            var holder = appointments.register(
                    new PersonDraft(PersonId.next(), person.agency(), person.name(), person.id()));
            appointments.appoint(new AppointmentDraft(holder.id(), position.id(), true, TaskScene.START, null, null));
        });
    }
}
