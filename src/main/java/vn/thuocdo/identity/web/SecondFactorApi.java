package vn.thuocdo.identity.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.identity.SecondFactors;
import vn.thuocdo.identity.SignedIn;

/// The second factor of the caller's own account.
@RestController
@RequestMapping("/api/v1/me/second-factor")
@Tag(name = "me")
class SecondFactorApi {
    private final SecondFactors secondFactors;

    SecondFactorApi(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    /// @param recoveryCodesLeft how many are unused, or null while there is no second factor
    record Standing(boolean active, @Nullable Integer recoveryCodesLeft) {}

    /// @param secret  to be typed into an app
    /// @param address `otpauth://` address, to be scanned as a QR code
    record Secret(String secret, String address) {
        @Override
        public String toString() {
            return "Secret";
        }
    }

    record Code(
            @Schema(description = "Six digits of the app, or a recovery code", example = "123456") @Nullable String code) {
        String typed() {
            return requireNonNullElse(code, "");
        }
    }

    record RecoveryCodes(List<String> recoveryCodes) {}

    @GetMapping
    @Operation(summary = "Whether my account has a second factor")
    Standing show(@AuthenticationPrincipal SignedIn who) {
        var left = secondFactors.recoveryCodesLeft(who);
        return new Standing(left.isPresent(), left.orElse(null));
    }

    @PostMapping("/enrolment")
    @Operation(summary = "A secret for an authenticator app; counts once confirmed")
    Secret enrol(@AuthenticationPrincipal SignedIn who) {
        var enrolment = secondFactors.enrol(who);
        return new Secret(enrolment.secret(), enrolment.address());
    }

    @PostMapping("/confirmation")
    @Operation(summary = "Confirms the secret by a first code; answers recovery codes this once")
    RecoveryCodes confirm(@AuthenticationPrincipal SignedIn who, @RequestBody Code code) {
        return new RecoveryCodes(secondFactors.confirm(who, code.typed()));
    }

    @PostMapping("/recovery-codes")
    @Operation(summary = "New recovery codes in place of the old ones, answered this once")
    RecoveryCodes renew(@AuthenticationPrincipal SignedIn who) {
        return new RecoveryCodes(secondFactors.renewRecoveryCodes(who));
    }

    @PostMapping("/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes the second factor off my account; needs a code")
    void remove(@AuthenticationPrincipal SignedIn who, @RequestBody Code code) {
        secondFactors.remove(who, code.typed());
    }
}
