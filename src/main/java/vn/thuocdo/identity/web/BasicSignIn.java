package vn.thuocdo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.thuocdo.identity.SignInOutcome;
import vn.thuocdo.identity.SignIns;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.identity.SignedIn.Stage;
import vn.thuocdo.identity.security.AttemptLimits;
import vn.thuocdo.kernel.Refused;

/// Signs in by HTTP Basic, under the same limits and locks as the page.
@Component
class BasicSignIn {
    private final BasicAuthenticationConverter converter = new BasicAuthenticationConverter();
    private final SignIns signIns;
    private final AttemptLimits limits;

    BasicSignIn(SignIns signIns, AttemptLimits limits) {
        this.signIns = signIns;
        this.limits = limits;
    }

    /// The person, with every step done; answers 401, 422 (a step is left) or 429 otherwise.
    SignedIn signIn(HttpServletRequest request, HttpServletResponse response, @Nullable String code) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"thuocdo\", charset=\"UTF-8\"");
        var given = given(request);
        var outcome = limits.attempt(request, given.getName(),
                () -> signIns.withPassword(given.getName(), String.valueOf(given.getCredentials())));
        if (outcome instanceof SignInOutcome.Accepted(var who) && who.stage() == Stage.CODE) {
            if (code == null || code.isBlank())
                throw Refused.at("code", "identity.refused.code-needed");
            outcome = limits.attempt(request, given.getName(), () -> signIns.withCode(who, code));
        }
        return complete(outcome);
    }

    private static SignedIn complete(SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.Accepted(var who) when who.stage() == Stage.COMPLETE -> who;
            case SignInOutcome.Accepted _ -> throw Refused.because("identity.refused.steps-left");
            case SignInOutcome.Waiting(var until) -> throw Refused.because("identity.refused.waiting", until);
            case SignInOutcome.Rejected _,SignInOutcome.Closed _ -> throw unauthorized();
        };
    }

    private UsernamePasswordAuthenticationToken given(HttpServletRequest request) {
        try {
            var given = converter.convert(request);
            if (given != null)
                return given;
        } catch (BadCredentialsException malformed) {
            // answered like a missing one
        }
        throw unauthorized();
    }

    private static ResponseStatusException unauthorized() {
        return new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
}
