package vn.thuocdo.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why an act is not allowed, in a form that screens and the API turn into words.
///
/// @param code  message key and stable API code, for example `task.extension.too-late`
/// @param field name of the form field it belongs to, or null when it concerns the act as a whole
/// @param args  values for the message's places
public record Refusal(String code, @Nullable String field, List<Object> args) {
    public Refusal {
        args = List.copyOf(args);
    }

    /// A refusal of the act as a whole.
    public static Refusal of(String code, Object... args) {
        return new Refusal(code, null, List.of(args));
    }

    /// A refusal because of one field.
    public static Refusal at(String field, String code, Object... args) {
        return new Refusal(code, field, List.of(args));
    }
}
