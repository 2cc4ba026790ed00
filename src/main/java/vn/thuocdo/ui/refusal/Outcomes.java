package vn.thuocdo.ui.refusal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.ui.FormReply.Fault;

/// Reads what an exception means for the person who sent the request.
final class Outcomes {
    static final String FAILED = "ui.error.failed";

    private Outcomes() {}

    static Outcome of(Exception failure) {
        return switch (failure) {
            case Refused refused -> Outcome.ofForm(HttpStatus.UNPROCESSABLE_CONTENT,
                    refused.refusals().stream().map(Outcomes::fault).toList());
            case Conflict conflict -> conflict(conflict.kind());
            case OptimisticLockingFailureException _ -> conflict("record");
            case Missing missing -> Outcome.ofPage(HttpStatus.NOT_FOUND, "missing." + missing.kind());
            case NotAllowed not -> Outcome.ofPage(HttpStatus.FORBIDDEN, "ui.error.notAllowed");
            default -> ofRequest(failure);
        };
    }

    private static Outcome ofRequest(Exception failure) {
        return switch (failure) {
            case BindException binding -> Outcome.ofForm(HttpStatus.UNPROCESSABLE_CONTENT, BindingFaults.of(binding));
            case HandlerMethodValidationException invalid ->
                Outcome.ofForm(HttpStatus.UNPROCESSABLE_CONTENT, BindingFaults.of(invalid));
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case TypeMismatchException mismatch -> invalid(mismatch.getPropertyName(), "ui.invalid.typeMismatch");
            case MissingServletRequestParameterException missing ->
                invalid(missing.getParameterName(), "ui.invalid.NotBlank");
            case MissingServletRequestPartException missing ->
                invalid(missing.getRequestPartName(), "ui.invalid.noFile");
            case MaxUploadSizeExceededException tooLarge -> tooLarge(tooLarge.getMaxUploadSize());
            case MultipartException _ -> invalid("", "ui.invalid.upload");
            case HttpMessageNotReadableException unreadable -> UnreadableBody.of(unreadable);
            case ErrorResponse response -> ofStatus(response.getStatusCode());
            default -> ofStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    static Outcome ofStatus(HttpStatusCode code) {
        var status = Objects.requireNonNullElse(HttpStatus.resolve(code.value()), HttpStatus.INTERNAL_SERVER_ERROR);
        return switch (status) {
            case UNAUTHORIZED -> Outcome.ofPage(status, "ui.error.signedOut");
            case FORBIDDEN -> Outcome.ofPage(status, "ui.error.notAllowed");
            case NOT_FOUND -> Outcome.ofPage(status, "missing.record");
            case METHOD_NOT_ALLOWED -> Outcome.ofPage(status, "ui.error.method");
            case CONTENT_TOO_LARGE -> Outcome.ofPage(status, "ui.error.tooLarge");
            case TOO_MANY_REQUESTS -> Outcome.ofPage(status, "ui.error.tooMany");
            case SERVICE_UNAVAILABLE -> Outcome.ofPage(status, "ui.error.maintenance");
            default -> Outcome.ofPage(status, status.is4xxClientError() ? "ui.error.request" : FAILED);
        };
    }

    private static Outcome conflict(String kind) {
        var fault = new Fault("", List.of("ui.conflict." + kind, "ui.conflict.record"), List.of());
        return new Outcome(HttpStatus.CONFLICT, "ui.conflict.record", List.of(fault), true, true);
    }

    private static Outcome mismatch(MethodArgumentTypeMismatchException mismatch) {
        var type = mismatch.getRequiredType();
        var special = "ui.invalid.typeMismatch" + (type == null ? "" : "." + type.getName());
        var fault = new Fault(mismatch.getName(), List.of(special, "ui.invalid.typeMismatch"), List.of());
        return Outcome.ofForm(HttpStatus.UNPROCESSABLE_CONTENT, List.of(fault));
    }

    /// @param limit in bytes, or not positive when unknown
    static Outcome tooLarge(long limit) {
        var fault = limit > 0
                ? Fault.of("", "ui.invalid.fileTooLarge", limit / (1024 * 1024))
                : Fault.of("", "ui.error.tooLarge");
        return Outcome.ofForm(HttpStatus.CONTENT_TOO_LARGE, List.of(fault));
    }

    private static Outcome invalid(@Nullable String field, String code) {
        return Outcome.ofForm(HttpStatus.UNPROCESSABLE_CONTENT, List.of(Fault.of(field, code)));
    }

    private static Fault fault(Refusal refusal) {
        return Fault.of(refusal.field(), refusal.code(), refusal.args().toArray());
    }
}
