package vn.thuocdo.ui.refusal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import vn.thuocdo.ui.FormReply.Fault;

/// Names the field of a JSON body whose value is of the wrong kind, as far as the body is JSON at all.
final class UnreadableBody {
    private UnreadableBody() {}

    static Outcome of(HttpMessageNotReadableException unreadable) {
        var field = unreadable.getCause() instanceof JacksonException json ? field(json) : "";
        if (field.isEmpty())
            return Outcome.ofPage(HttpStatus.BAD_REQUEST, "ui.error.unreadable");
        return new Outcome(HttpStatus.BAD_REQUEST, "ui.error.unreadable",
                List.of(Fault.of(field, "ui.error.unreadableField")), false, false);
    }

    /// `leads[0]`, `moreTime.until`; an empty text where nothing is named.
    private static String field(JacksonException json) {
        return json.getPath().stream().map(step -> step.getPropertyName() == null
                ? "[" + step.getIndex() + "]"
                : "." + step.getPropertyName()).collect(Collectors.joining()).replaceFirst("^\\.", "");
    }
}
