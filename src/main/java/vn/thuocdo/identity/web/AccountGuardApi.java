package vn.thuocdo.identity.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.identity.SignInRule;
import vn.thuocdo.identity.SignInRules;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;

/// What an administrator does to accounts beside changing them.
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "accounts")
class AccountGuardApi {
    private final Accounts accounts;
    private final SignInRules rules;
    private final CurrentActor current;

    AccountGuardApi(Accounts accounts, SignInRules rules, CurrentActor current) {
        this.accounts = accounts;
        this.rules = rules;
        this.current = current;
    }

    record Place(@NotNull UUID agency,
            @Schema(description = "The unit; the agency itself by default") @Nullable UUID unit) {}

    record Removal(@NotBlank String reason) {}

    record Rule(@NotNull Boolean secondFactorForAdministrators, @NotNull Integer version) {}

    @PostMapping("/{id}/place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Moves an account to another agency; its sessions and tokens end")
    void place(@PathVariable String id, @Valid @RequestBody Place place) {
        accounts.place(AccountId.of(id), new UnitId(place.agency()),
                new UnitId(requireNonNullElse(place.unit(), place.agency())));
    }

    @PostMapping("/{id}/second-factor/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes the second factor off an account whose owner lost telephone and recovery codes")
    void removeSecondFactor(@PathVariable String id, @Valid @RequestBody Removal removal) {
        accounts.removeSecondFactor(AccountId.of(id), removal.reason());
    }

    @GetMapping("/rule")
    @Operation(summary = "What my agency asks of those who sign in")
    SignInRule rule() {
        var actor = current.get();
        actor.must(Permission.MANAGE_ACCOUNTS);
        return rules.of(actor.agency());
    }

    @PutMapping("/rule")
    @Operation(summary = "Sets whether administrators must use a second factor; version is the one that was read")
    SignInRule change(@Valid @RequestBody Rule wanted) {
        rules.requireSecondFactor(current.get().agency(), wanted.secondFactorForAdministrators(), wanted.version());
        return rule();
    }
}
