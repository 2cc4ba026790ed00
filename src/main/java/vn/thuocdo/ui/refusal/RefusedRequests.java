package vn.thuocdo.ui.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// The one place where requests end that did not go through. A form goes back to the person with what was typed, the API
/// answers problem+json, everything else is a page that says what happened and what to do.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedRequests {
    private static final Set<String> SENDS_NO_FORM = Set.of("GET", "HEAD", "OPTIONS");

    private final Problems problems;
    private final Incident incident;

    RefusedRequests(Problems problems, Incident incident) {
        this.problems = problems;
        this.incident = incident;
    }

    /// The security filters answer these.
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException failure) {
        throw failure;
    }

    @ExceptionHandler(Exception.class)
    @Nullable
    Object answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null;
        }
        var outcome = Outcomes.of(failure);
        var number = outcome.status().is5xxServerError() && !outcome.form()
                ? incident.number(request.getMethod() + " " + request.getRequestURI(), failure)
                : "";
        if (Problems.wanted(request.getRequestURI())) {
            var answer = problems.answer(outcome, number, request);
            Problems.tellVersions(Objects.requireNonNull(answer.getBody()), failure);
            return answer;
        }
        if (outcome.form() && !SENDS_NO_FORM.contains(request.getMethod())) {
            FormReturn.send(outcome, request, response);
            return new ModelAndView();
        }
        return page(outcome, number);
    }

    static ModelAndView page(Outcome outcome, String incident) {
        var page = new ModelAndView("ui/error", outcome.status());
        page.addObject("status", outcome.status().value());
        page.addObject("faults", outcome.faults());
        page.addObject("incident", incident);
        return page;
    }
}
