package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.organisation.Delegation;
import vn.thuocdo.organisation.DelegationDraft;
import vn.thuocdo.organisation.DelegationId;
import vn.thuocdo.organisation.Delegations;

/// Delegations for programs.
@RestController
@RequestMapping("/api/v1/delegations")
@Tag(name = "staff")
class DelegationApi {
    private final Delegations delegations;

    DelegationApi(Delegations delegations) {
        this.delegations = delegations;
    }

    /// @param withdrawn last day on which it counted when it was taken back early, or null
    record Body(@Nullable UUID id, UUID giver, UUID receiver, Set<Role> roles, LocalDate from, @Nullable LocalDate to,
            String reason, @Nullable String document, @Nullable LocalDate withdrawn, @Nullable Integer version) {
        static Body of(Delegation each) {
            return new Body(each.id().value(), each.giver().value(), each.receiver().value(), each.roles(),
                    each.validity().from(), each.validity().to(), each.reason(), each.document(), each.withdrawn(),
                    each.version());
        }
    }

    record Withdrawal(int version, @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Delegations that I may see, latest first")
    List<Body> list() {
        return delegations.visible().stream().map(Body::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Lends roles for a time")
    Body give(@RequestBody Body wanted) {
        var last = wanted.to();
        return Body.of(delegations.give(new DelegationDraft(
                wanted.id() == null ? DelegationId.next() : new DelegationId(wanted.id()),
                new AccountId(wanted.giver()), new AccountId(wanted.receiver()), wanted.roles(), wanted.from(),
                last == null ? wanted.from() : last, UnitForm.text(wanted.reason()), wanted.document())));
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a delegation back at once")
    void withdraw(@PathVariable String id, @RequestBody Withdrawal withdrawal) {
        delegations.withdraw(DelegationId.of(id), withdrawal.version(), UnitForm.text(withdrawal.reason()));
    }
}
