package vn.thuocdo.identity.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.identity.SignInOutcome;
import vn.thuocdo.identity.security.WantedPage;

/// A step between the password and the page wanted.
///
/// @param action  where the form goes
/// @param message message key of what happened before, or an empty text
/// @param tries   attempts left, where the message says so
/// @param until   the end of a lock, where the message says so
public record StepPage(String action, String message, int tries, @Nullable Instant until) {
    static StepPage of(String path, @Nullable String to, @Nullable SignInOutcome outcome) {
        var action = WantedPage.remember(path, WantedPage.of(to));
        return switch (outcome) {
            case SignInOutcome.Rejected(int tries) -> new StepPage(action, "identity.code.rejected", tries, null);
            case SignInOutcome.Waiting(Instant until) -> new StepPage(action, "identity.sign-in.waiting", 0, until);
            case null, default -> new StepPage(action, "", 0, null);
        };
    }
}
