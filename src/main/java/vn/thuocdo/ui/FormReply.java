package vn.thuocdo.ui;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What goes back to a form that was refused: everything typed and the reasons. Lives in the session until the form is
/// shown again.
///
/// @param form     which form of the page was sent, see `ui/form`
/// @param typed    the values sent, by field, without passwords
/// @param faults   the reasons
/// @param conflict whether somebody else saved the record in between
public record FormReply(String form, Map<String, List<String>> typed, List<Fault> faults, boolean conflict)
        implements
            Serializable {
    /// Name of the flash attribute.
    public static final String ATTRIBUTE = FormReply.class.getName();
    /// Name of the hidden field that says which form was sent.
    public static final String FORM = "_form";
    /// Name of the hidden field that says where the form stands.
    public static final String BACK = "_back";

    /// One reason.
    ///
    /// @param field name of the field, or an empty text where it concerns the whole form
    /// @param codes message keys, most special first; the first that exists is shown
    /// @param args  arguments of the message
    public record Fault(String field, List<String> codes, List<Serializable> args) implements Serializable {
        /// A reason with one key.
        public static Fault of(@Nullable String field, String code, Object... args) {
            return new Fault(Objects.requireNonNullElse(field, ""), List.of(code), storable(Arrays.asList(args)));
        }

        /// The reason in words.
        public String in(Texts texts) {
            var code = codes.stream().filter(texts::has).findFirst().orElse("ui.refused.other");
            return texts.text(code, args.toArray());
        }

        /// Arguments in a form that a stored session can hold.
        public static List<Serializable> storable(List<?> args) {
            return args.stream().<Serializable>map(arg -> arg instanceof Serializable kept ? kept : String.valueOf(arg))
                    .toList();
        }
    }
}
