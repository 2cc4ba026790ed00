package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.organisation.Appointments;
import vn.thuocdo.organisation.PersonId;
import vn.thuocdo.organisation.StaffList;

/// Changes of single people for programs.
@RestController
@RequestMapping("/api/v1/staff/{id}")
@Tag(name = "staff")
class PersonApi {
    private final StaffList staff;
    private final Appointments appointments;

    PersonApi(StaffList staff, Appointments appointments) {
        this.staff = staff;
        this.appointments = appointments;
    }

    record Edit(@Nullable String name,
            @Schema(description = "The account the person signs in with") @Nullable UUID account,
            @Schema(description = "The version that was read") @NotNull Integer version) {}

    record Changed(UUID id, String name, @Nullable UUID account, int version) {}

    @PutMapping
    @Operation(summary = "Changes name and account of a person; version is the one that was read")
    Changed change(@PathVariable String id, @Valid @RequestBody Edit edit) {
        var account = edit.account() == null ? null : new AccountId(edit.account());
        var person = appointments.change(staff.person(PersonId.of(id)).id(), edit.version(),
                UnitForm.text(edit.name()), account);
        return new Changed(person.id().value(), person.name(),
                person.account() == null ? null : person.account().value(), person.version());
    }
}
