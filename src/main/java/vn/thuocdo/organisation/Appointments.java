package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Missing;

/// The door to staff: registering people, appointing, transferring and dismissing them. Each act needs `MANAGE_UNITS` in
/// the agency or in the province above. The account of a person follows the main position.
@Component
@Transactional
public class Appointments {
    private final RegisterPerson registering;
    private final AppointPerson appointing;
    private final PersonStore people;
    private final AppointmentStore appointments;

    Appointments(RegisterPerson registering, AppointPerson appointing, PersonStore people,
            AppointmentStore appointments) {
        this.registering = registering;
        this.appointing = appointing;
        this.people = people;
        this.appointments = appointments;
    }

    /// The person, or [Missing].
    @Transactional(readOnly = true)
    public Person person(PersonId id) {
        return people.find(id).orElseThrow(() -> new Missing("person"));
    }

    /// Everything the person was ever appointed to in the agency, latest first.
    @Transactional(readOnly = true)
    public List<Appointment> history(PersonId id) {
        return appointments.ofPerson(person(id).agency(), id);
    }

    /// Registers somebody who works for an agency. Sending the same draft twice registers one person.
    public Person register(PersonDraft draft) {
        return registering.register(draft);
    }

    /// Changes the name and the account that the person signs in with.
    ///
    /// @param version the version that was read
    public Person change(PersonId id, int version, String name, @Nullable AccountId account) {
        return registering.change(person(id), version, name, account);
    }

    /// Appoints a person to a position.
    public Appointment appoint(AppointmentDraft draft) {
        return appointing.appoint(person(draft.person()), draft);
    }

    /// Moves a person to another main position: the earlier one ends the day before.
    public Appointment transfer(PersonId id, PositionId to, LocalDate from, @Nullable String document) {
        return appointing.transfer(person(id), to, from, document);
    }

    /// Ends an appointment after its last day.
    public void end(PersonId id, UUID appointment, LocalDate lastDay, String reason) {
        appointing.end(person(id), appointment, lastDay, reason);
    }
}
