package vn.thuocdo.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Sessions;
import vn.thuocdo.identity.SignedIn;

/// Begins, carries on and ends the session of a browser.
@Component
public class SessionOpening {
    private static final int LONGEST_BROWSER = 200;

    private final SessionContext contexts;
    private final CsrfAuthenticationStrategy csrf;

    SessionOpening(SessionContext contexts, CookieCsrfTokenRepository csrfTokens) {
        this.contexts = contexts;
        this.csrf = new CsrfAuthenticationStrategy(csrfTokens);
    }

    /// Makes the person the one of this session, under a new session identity and a new form token, so that neither can
    /// have been planted before.
    public void open(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) == null)
            request.getSession();
        else
            request.changeSessionId();
        var authentication = SessionContext.authentication(who);
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        csrf.onAuthentication(authentication, request, response);
        contexts.saveContext(context, request, response);
        var session = request.getSession();
        session.setAttribute(Sessions.ADDRESS, request.getRemoteAddr());
        var browser = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        session.setAttribute(Sessions.BROWSER,
                browser.length() > LONGEST_BROWSER ? browser.substring(0, LONGEST_BROWSER) : browser);
    }

    /// Where the person goes now: the step that is left, else the page wanted.
    public static String next(SignedIn who, @Nullable String wanted) {
        var step = PageRefusals.step(who);
        return step == null ? WantedPage.of(wanted) : WantedPage.remember(step, WantedPage.of(wanted));
    }

    /// Ends the session.
    public void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null)
            session.invalidate();
        SecurityContextHolder.clearContext();
    }
}
