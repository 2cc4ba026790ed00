package vn.thuocdo.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.SignedIn;

/// Leads people whose request was refused to where they can go on: sign-in, the next step of it, or the page that says
/// that this is not theirs.
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final SessionOpening sessions;

    PageRefusals(SessionOpening sessions) {
        this.sessions = sessions;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        lead(ended ? "/sign-in?ended" : "/sign-in", request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        var step = step(principal());
        if (step == null) {
            // completely signed in, and yet not let in: the account was locked or moved meanwhile
            sessions.close(request);
            lead("/sign-in?ended", request, response);
        } else {
            lead(step, request, response);
        }
    }

    private static @Nullable Object principal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? null : authentication.getPrincipal();
    }

    /// The page of the step that is left, or null when none is.
    static @Nullable String step(@Nullable Object principal) {
        if (!(principal instanceof SignedIn who))
            return null;
        return switch (who.stage()) {
            case CODE -> "/sign-in/code";
            case PASSWORD -> "/sign-in/password";
            case ENROL -> "/sign-in/second-factor";
            case COMPLETE -> null;
        };
    }

    private static void lead(String step, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var address = WantedPage.remember(step, WantedPage.behind(request));
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(address);
            return;
        }
        // a redirect would be followed inside the fragment; this header makes the whole page go there
        response.setHeader("HX-Redirect", address);
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
