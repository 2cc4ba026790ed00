package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Validity;

/// Appoints, transfers and dismisses.
@Component
class AppointPerson {
    private final AppointmentStore appointments;
    private final PositionStore positions;
    private final PlaceAccounts accounts;
    private final UnitPolicy policy;
    private final Changes changes;

    AppointPerson(AppointmentStore appointments, PositionStore positions, PlaceAccounts accounts, UnitPolicy policy,
            Changes changes) {
        this.appointments = appointments;
        this.positions = positions;
        this.accounts = accounts;
        this.policy = policy;
        this.changes = changes;
    }

    Appointment appoint(Person person, AppointmentDraft draft) {
        policy.mustManage(person.agency());
        if (draft.to() != null && draft.to().isBefore(draft.from()))
            throw Refused.at("to", "organisation.appointment.endsBeforeBegin");
        var appointment = new Appointment(Ids.next(), person.agency(), person.id(), draft.position(), draft.main(),
                new Validity(draft.from(), draft.to()), draft.document());
        Refused.ifAny(objections(appointment));
        appointments.insert(appointment);
        tell(person, "organisation.appointment.made", null, appointment, draft.document());
        accounts.place(person);
        return appointment;
    }

    Appointment transfer(Person person, PositionId to, LocalDate from, @Nullable String document) {
        policy.mustManage(person.agency());
        appointments.ofPerson(person.agency(), person.id()).stream()
                .filter(held -> held.main() && reaches(held.validity(), from)).forEach(held -> {
                    if (held.validity().from().isAfter(from))
                        throw Refused.at("from", "organisation.appointment.laterThere", held.validity().from());
                    appointments.end(held, from.minusDays(1));
                });
        return appoint(person, new AppointmentDraft(person.id(), to, true, from, null, document));
    }

    void end(Person person, UUID id, LocalDate lastDay, String reason) {
        policy.mustManage(person.agency());
        var before = appointments.find(person.agency(), id).filter(found -> found.person().equals(person.id()))
                .orElseThrow(() -> new Missing("appointment"));
        var refusals = new ArrayList<Refusal>();
        if (reason.isBlank())
            refusals.add(Refusal.at("reason", "organisation.unit.reasonMissing"));
        if (!before.validity().holdsOn(lastDay))
            refusals.add(Refusal.at("lastDay", "organisation.appointment.dayOutside"));
        Refused.ifAny(refusals);
        appointments.end(before, lastDay);
        tell(person, "organisation.appointment.ended", before,
                appointments.find(person.agency(), id).orElse(null), reason);
    }

    private List<Refusal> objections(Appointment draft) {
        var position = positions.find(draft.position()).filter(found -> found.agency().equals(draft.agency()))
                .orElseThrow(() -> new Missing("position"));
        var found = new ArrayList<Refusal>();
        if (!position.validity().holdsOn(draft.validity().from()))
            found.add(Refusal.at("position", "organisation.appointment.positionNotThere", position.title(),
                    draft.validity().from()));
        var holders = appointments.holders(draft.agency(), draft.position(), draft.validity());
        if (holders.stream().anyMatch(holder -> holder.person().equals(draft.person())))
            found.add(Refusal.at("position", "organisation.appointment.already"));
        else if (position.head() && !holders.isEmpty())
            found.add(Refusal.at("position", "organisation.appointment.seatTaken", position.title()));
        if (draft.main() && appointments.ofPerson(draft.agency(), draft.person()).stream()
                .anyMatch(held -> held.main() && held.validity().overlaps(draft.validity())))
            found.add(Refusal.at("main", "organisation.appointment.mainThere"));
        return found;
    }

    private static boolean reaches(Validity validity, LocalDate day) {
        return validity.to() == null || !validity.to().isBefore(day);
    }

    private void tell(Person person, String action, @Nullable Appointment before, @Nullable Appointment after,
            @Nullable String reason) {
        changes.tell(person.agency(), ref("organisation", "person", person.id().value()), person.name(), action,
                before, after, reason);
    }
}
