package vn.thuocdo.ui.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Words what filters and the server itself refused before any controller was asked.
@Controller
class ErrorPages implements ErrorController {
    private final Problems problems;
    private final Incident incident;

    ErrorPages(Problems problems, Incident incident) {
        this.problems = problems;
        this.incident = incident;
    }

    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var outcome = Outcomes.ofStatus(HttpStatusCode.valueOf(status));
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var number = failure instanceof Throwable cause ? incident.number(path, cause) : "";
        return Problems.wanted(path)
                ? problems.answer(outcome, number, request)
                : RefusedRequests.page(outcome, number);
    }
}
