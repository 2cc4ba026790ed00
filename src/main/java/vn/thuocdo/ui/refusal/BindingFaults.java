package vn.thuocdo.ui.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import vn.thuocdo.ui.FormReply.Fault;

/// Reasons found while a request was bound to its form: values of the wrong type and broken constraints. Their messages
/// are `ui.invalid.<constraint or type>`; a form may have its own, `ui.invalid.<constraint>.<form>.<field>`.
final class BindingFaults {
    private static final String PREFIX = "ui.invalid.";

    private BindingFaults() {}

    static List<Fault> of(BindException binding) {
        return binding.getAllErrors().stream()
                .map(error -> fault(error instanceof FieldError field ? field.getField() : "", error)).toList();
    }

    static List<Fault> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream().flatMap(BindingFaults::of).toList();
    }

    private static Stream<Fault> of(ParameterValidationResult result) {
        var parameter = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> fault(error instanceof FieldError field ? field.getField() : parameter, error));
    }

    private static Fault fault(String field, MessageSourceResolvable error) {
        var codes = error.getCodes() == null ? new String[0] : error.getCodes();
        var keys = Arrays.stream(codes).map(code -> PREFIX + code);
        return new Fault(field, Stream.concat(keys, Stream.of(PREFIX + "other")).toList(), arguments(error));
    }

    // the first argument names the field itself, the others are the constraint's values in the order of their names
    private static List<java.io.Serializable> arguments(MessageSourceResolvable error) {
        @Nullable
        Object @Nullable [] arguments = error.getArguments();
        return arguments == null
                ? List.of()
                : Fault.storable(Arrays.stream(arguments).skip(1).filter(Objects::nonNull).toList());
    }
}
