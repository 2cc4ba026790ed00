package vn.thuocdo.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.identity.Profiles;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Role;

/// Who the caller is.
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "me")
class MeApi {
    private final Profiles profiles;
    private final CurrentActor current;

    MeApi(Profiles profiles, CurrentActor current) {
        this.profiles = profiles;
        this.current = current;
    }

    @GetMapping
    @Operation(summary = "My account, my roles with those lent to me, and what they allow")
    Me show(@AuthenticationPrincipal SignedIn who) {
        var account = profiles.of(who);
        var actor = current.get();
        return new Me(account.id().value(), account.username(), account.name(), account.email(),
                account.agency().value(), account.unit().value(), actor.roles().stream().sorted().toList(),
                actor.onBehalfOf(), Arrays.stream(Permission.values()).filter(actor::may).toList(),
                profiles.language(account.id()).getLanguage(), account.version());
    }

    @PutMapping
    @Operation(summary = "Changes my name, e-mail and language of mails")
    Me change(@AuthenticationPrincipal SignedIn who, @Valid @RequestBody Edit edit) {
        profiles.change(who, edit.name(), edit.email(), edit.language(), edit.version());
        return show(who);
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Changes my password and ends my sessions")
    void changePassword(@AuthenticationPrincipal SignedIn who, @Valid @RequestBody PasswordEdit edit) {
        profiles.changePassword(who, edit.present(), edit.password(), edit.password(), null);
    }

    record Me(UUID id, String username, String name, @Nullable String email, UUID agency, UUID unit, List<Role> roles,
            List<String> onBehalfOf, List<Permission> permissions, String language, int version) {}

    record Edit(@NotNull String name, @Nullable String email, @NotNull String language, int version) {}

    record PasswordEdit(@NotNull String present, @NotNull String password) {}
}
