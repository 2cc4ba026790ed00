package vn.thuocdo.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.SignInSettings;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// Keeps who is signed in as one plain text in the session, so that a new version of the product can read the sessions
/// of the one before.
@Component
final class SessionContext implements SecurityContextRepository {
    private static final String ATTRIBUTE = "thuocdo.signed-in";

    private final Clock clock;
    private final SignInSettings settings;

    SessionContext(Clock clock, SignInSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    static PreAuthenticatedAuthenticationToken authentication(SignedIn who) {
        return new PreAuthenticatedAuthenticationToken(who, null, List.of());
    }

    @Override
    @SuppressWarnings("deprecation") // the deferred form of the interface calls this one
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        return find(request.getSession(false)).<SecurityContext>map(who -> new SecurityContextImpl(authentication(who)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<SignedIn> find(@Nullable HttpSession session) {
        return session == null || !(session.getAttribute(ATTRIBUTE) instanceof String kept)
                ? Optional.empty()
                : read(kept).filter(who -> clock.instant().isBefore(who.since().plus(settings.longest())));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof SignedIn who) {
            var session = request.getSession();
            session.setAttribute(ATTRIBUTE, write(who));
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, who.account().toString());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request.getSession(false)).isPresent();
    }

    private static String write(SignedIn who) {
        return String.join(" ", who.account().toString(), who.agency().toString(), who.stage().name(),
                who.since().toString());
    }

    private static Optional<SignedIn> read(String kept) {
        var parts = kept.split(" ");
        return parts.length != 4
                ? Optional.empty()
                : Optional.of(new SignedIn(AccountId.of(parts[0]), UnitId.of(parts[1]),
                        SignedIn.Stage.valueOf(parts[2]), Instant.parse(parts[3])));
    }
}
