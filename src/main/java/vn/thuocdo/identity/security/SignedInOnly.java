package vn.thuocdo.identity.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;

/// Lets in who is completely signed in with an account that can still be used. What the person may do there is decided
/// by the doors.
@Component
class SignedInOnly implements AuthorizationManager<RequestAuthorizationContext> {
    private final CurrentActor current;

    SignedInOnly(CurrentActor current) {
        this.current = current;
    }

    @Override
    public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext request) {
        return new AuthorizationDecision(current.find().isPresent());
    }

    /// The same for administrators only: what tells about the machine rather than the work.
    AuthorizationManager<RequestAuthorizationContext> administrators() {
        return (authentication, request) -> new AuthorizationDecision(
                current.find().map(SignedInOnly::isAdministrator).orElse(false));
    }

    private static boolean isAdministrator(Actor actor) {
        return actor.may(Permission.MANAGE_ACCOUNTS);
    }
}
