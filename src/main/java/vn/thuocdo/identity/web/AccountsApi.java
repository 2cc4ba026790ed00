package vn.thuocdo.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountDraft;
import vn.thuocdo.identity.AccountFilter;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.AccountState;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.identity.InitialPassword;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.UnitId;

/// The accounts that the caller manages.
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "accounts")
class AccountsApi {
    private final Accounts accounts;
    private final AccountQueries queries;

    AccountsApi(Accounts accounts, AccountQueries queries) {
        this.accounts = accounts;
        this.queries = queries;
    }

    @GetMapping
    @Operation(summary = "Accounts by name, unit, role and state, in the order of given names")
    Slice<AccountView> list(@RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable UUID unit, @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable AccountState state,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var filter = new AccountFilter(q, agency == null ? null : new UnitId(agency),
                unit == null ? null : new UnitId(unit), role, state);
        return queries.search(filter, after, limit).map(AccountView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One account")
    AccountView show(@PathVariable String id) {
        return AccountView.of(queries.managed(AccountId.of(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Creates an account; answers its initial password this once")
    Initial create(@Valid @RequestBody Draft draft) {
        return Initial.of(accounts.create(new AccountDraft(null, draft.username(), draft.name(), draft.email(),
                new UnitId(draft.agency()), new UnitId(draft.unit()), draft.roles())));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes name, e-mail, unit and roles")
    AccountView change(@PathVariable String id, @Valid @RequestBody Edit edit) {
        var account = AccountId.of(id);
        accounts.change(account, edit.name(), edit.email(), new UnitId(edit.unit()), edit.roles(), edit.version());
        return show(id);
    }

    @PostMapping("/{id}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Locks an account; its sessions end and its tokens no longer count")
    void lock(@PathVariable String id, @Valid @RequestBody Reason why) {
        accounts.lock(AccountId.of(id), why.reason());
    }

    @DeleteMapping("/{id}/lock")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Unlocks an account and forgets its failed attempts")
    void unlock(@PathVariable String id) {
        accounts.unlock(AccountId.of(id));
    }

    @PostMapping("/{id}/password")
    @Operation(summary = "Replaces the password by an initial one, answered this once")
    Initial resetPassword(@PathVariable String id) {
        return Initial.of(accounts.resetPassword(AccountId.of(id)));
    }

    record Draft(@NotNull String username, @NotNull String name, @Nullable String email, @NotNull UUID agency,
            @NotNull UUID unit, @NotEmpty Set<Role> roles) {}

    record Edit(@NotNull String name, @Nullable String email, @NotNull UUID unit, @NotEmpty Set<Role> roles,
            int version) {}

    record Reason(@NotBlank String reason) {}

    record Initial(UUID account, String initialPassword) {
        static Initial of(InitialPassword made) {
            return new Initial(made.account().value(), made.password());
        }
    }

    record AccountView(UUID id, String username, String name, @Nullable String email, UUID agency, UUID unit,
            List<Role> roles, AccountState state, int version) {
        static AccountView of(Account account) {
            return new AccountView(account.id().value(), account.username(), account.name(), account.email(),
                    account.agency().value(), account.unit().value(), account.roles().stream().sorted().toList(),
                    account.state(), account.version());
        }
    }
}
