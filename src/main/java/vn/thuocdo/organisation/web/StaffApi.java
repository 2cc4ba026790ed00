package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Appointment;
import vn.thuocdo.organisation.AppointmentDraft;
import vn.thuocdo.organisation.Appointments;
import vn.thuocdo.organisation.PersonDraft;
import vn.thuocdo.organisation.PersonId;
import vn.thuocdo.organisation.PositionId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.StaffFilter;
import vn.thuocdo.organisation.StaffList;
import vn.thuocdo.organisation.StaffMember;
import vn.thuocdo.ui.Page;

/// Staff for programs.
@RestController
@RequestMapping("/api/v1/staff")
@Tag(name = "staff")
class StaffApi {
    private final StaffList staff;
    private final SeenUnits seen;
    private final Appointments appointments;

    StaffApi(StaffList staff, SeenUnits seen, Appointments appointments) {
        this.staff = staff;
        this.seen = seen;
        this.appointments = appointments;
    }

    record Member(UUID person, @Nullable UUID account, String name, UUID unit, UUID position, String title,
            boolean head, String authority, boolean main, LocalDate from, @Nullable LocalDate to) {
        static Member of(StaffMember member) {
            return new Member(member.person().value(), value(member.account()), member.name(), member.unit().value(),
                    member.position().value(), member.positionTitle(), member.head(), member.authority().name(),
                    member.main(), member.validity().from(), member.validity().to());
        }
    }

    record Seat(UUID id, UUID position, boolean main, LocalDate from, @Nullable LocalDate to,
            @Nullable String document) {
        static Seat of(Appointment held) {
            return new Seat(held.id(), held.position().value(), held.main(), held.validity().from(),
                    held.validity().to(), held.document());
        }
    }

    record Whole(UUID id, UUID agency, String name, @Nullable UUID account, int version, List<Seat> appointments) {}

    /// @param id chosen by the caller, so that sending twice registers one person; may be left out
    record NewPerson(@Nullable UUID id, @Nullable UUID agency, String name, @Nullable UUID account) {}

    /// @param main whether it becomes the main position; the present one then ends the day before
    record NewSeat(UUID position, boolean main, LocalDate from, @Nullable LocalDate to, @Nullable String document) {}

    record Ending(LocalDate lastDay, String reason) {}

    @GetMapping
    @Operation(summary = "Staff of an agency or unit in the order of given names; q ignores diacritics")
    Slice<Member> list(@RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable UUID unit, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var shown = seen.agency(agency == null ? null : new UnitId(agency));
        return staff.page(new StaffFilter(shown.id(), unit == null ? null : new UnitId(unit), q, Page.today()), after,
                limit).map(Member::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One person with every appointment")
    Whole get(@PathVariable String id) {
        var person = staff.person(PersonId.of(id));
        return new Whole(person.id().value(), person.agency().value(), person.name(), value(person.account()),
                person.version(), appointments.history(person.id()).stream().map(Seat::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Registers a person")
    Whole register(@RequestBody NewPerson wanted) {
        var agency = seen.agency(wanted.agency() == null ? null : new UnitId(wanted.agency()));
        var account = wanted.account();
        var person = appointments.register(new PersonDraft(
                wanted.id() == null ? PersonId.next() : new PersonId(wanted.id()), agency.id(),
                UnitForm.text(wanted.name()), account == null ? null : new AccountId(account)));
        return get(person.id().toString());
    }

    @PostMapping("/{id}/appointments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Appoints or transfers a person")
    Seat appoint(@PathVariable String id, @RequestBody NewSeat wanted) {
        var person = staff.person(PersonId.of(id)).id();
        var position = new PositionId(wanted.position());
        return Seat.of(wanted.main() && wanted.to() == null
                ? appointments.transfer(person, position, wanted.from(), wanted.document())
                : appointments.appoint(new AppointmentDraft(person, position, wanted.main(), wanted.from(),
                        wanted.to(), wanted.document())));
    }

    @PostMapping("/{id}/appointments/{appointment}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends an appointment after its last day")
    void end(@PathVariable String id, @PathVariable UUID appointment, @RequestBody Ending ending) {
        appointments.end(staff.person(PersonId.of(id)).id(), appointment, ending.lastDay(),
                UnitForm.text(ending.reason()));
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
