package vn.thuocdo.ui.refusal;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.thuocdo.ui.FormReply.Fault;

/// What a request came to that did not go through.
///
/// @param status   the HTTP status
/// @param code     stable code and message key
/// @param faults   the reasons by field; at least one
/// @param conflict whether somebody else saved the record in between
/// @param form     whether the person can mend it in the form that was sent
record Outcome(HttpStatus status, String code, List<Fault> faults, boolean conflict, boolean form) {
    static Outcome ofForm(HttpStatus status, List<Fault> faults) {
        return new Outcome(status, faults.getFirst().codes().getFirst(), faults, false, true);
    }

    static Outcome ofPage(HttpStatus status, String code, Object... args) {
        return new Outcome(status, code, List.of(Fault.of("", code, args)), false, false);
    }
}
