package vn.thuocdo.ui.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.ui.FormReply.Fault;
import vn.thuocdo.ui.Texts;

/// Words a refusal for programs as RFC 9457 asks: `code` is stable, `detail` and the texts of `errors` are in the
/// language of the caller.
@Component
class Problems {
    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    static boolean wanted(String path) {
        return path.startsWith("/api/");
    }

    ResponseEntity<ProblemDetail> answer(Outcome outcome, String incident, HttpServletRequest request) {
        var texts = new Texts(messages, RequestContextUtils.getLocale(request));
        var problem = ProblemDetail.forStatusAndDetail(outcome.status(), outcome.faults().getFirst().in(texts));
        problem.setTitle(texts.text("ui.status." + outcome.status().value()));
        problem.setInstance(URI.create(asked(request)));
        problem.setProperty("code", outcome.code());
        problem.setProperty("errors", errors(outcome.faults(), texts));
        if (!incident.isEmpty()) {
            problem.setProperty("incident", incident);
        }
        return ResponseEntity.status(outcome.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    /// The answer to a conflict tells both versions, where the act knows them: `sent` and `kept`.
    static void tellVersions(ProblemDetail problem, Exception failure) {
        if (failure instanceof Conflict conflict && conflict.kept() != null) {
            problem.setProperty("sent", conflict.sent());
            problem.setProperty("kept", conflict.kept());
        }
    }

    private static List<Map<String, String>> errors(List<Fault> faults, Texts texts) {
        return faults.stream().map(fault -> Map.of("field", fault.field(), "code", fault.codes().getFirst(), "detail",
                fault.in(texts))).toList();
    }

    /// The path that was asked for; an error page is a request of its own.
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String before
                ? before
                : request.getRequestURI();
    }
}
