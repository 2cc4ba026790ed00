package vn.thuocdo.ui;

import static vn.thuocdo.ui.Page.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.page.CurrentPage;

/// What came back to a form that was refused: the values typed, the reasons at their fields, and the saved values where
/// somebody else was faster. The components of forms use it; a template needs it only for controls of its own.
public final class Form {
    private Form() {}

    /// What was typed into the field before the form came back, else the saved value.
    public static String typed(String field, @Nullable Object saved) {
        return CurrentPage.get().typed(field).map(values -> values.isEmpty() ? "" : values.getFirst())
                .orElseGet(() -> shown(saved));
    }

    /// Whether a choice of the field is taken: as it was sent before the form came back, else as it is saved.
    public static boolean chosen(String field, String value, List<String> saved) {
        var reply = CurrentPage.get().reply();
        if (reply.isEmpty()) {
            return saved.contains(value);
        }
        return reply.get().typed().getOrDefault(field, List.of()).contains(value);
    }

    /// Why the field was refused, in words, or null.
    public static @Nullable String error(String field) {
        return faults().stream().filter(fault -> fault.field().equals(field)).map(fault -> fault.in(texts()))
                .findFirst().orElse(null);
    }

    /// All reasons for which the present form was refused.
    public static List<FormReply.Fault> faults() {
        return CurrentPage.get().reply().map(FormReply::faults).orElse(List.of());
    }

    /// Notes that the reasons have been shown; `ui/faults` does it.
    public static void claim() {
        CurrentPage.get().claim();
    }

    /// Whether something came back that no form of the page has shown; the layout then shows it.
    public static boolean unclaimed() {
        return CurrentPage.get().unclaimed();
    }

    /// Whether somebody else saved the record between reading and sending the present form.
    public static boolean conflicting() {
        return CurrentPage.get().reply().map(FormReply::conflict).orElse(false);
    }

    /// The saved value of a field, in words, where it differs from what was typed in a form that met a conflict; else null.
    public static @Nullable String savedBeside(String field, @Nullable Object saved) {
        var differs = conflicting() && !typed(field, saved).strip().equals(shown(saved).strip());
        return differs ? shown(saved) : null;
    }

    /// Begins a form; `ui/form` does it.
    public static void enterForm(String id) {
        CurrentPage.get().enterForm(id);
    }

    /// Ends a form.
    public static void leaveForm() {
        CurrentPage.get().leaveForm();
    }

    /// The id of a field's control, no other one's on the page.
    public static String fieldId(String field) {
        return CurrentPage.get().fieldId(field);
    }

    /// The ids of the texts that describe a control: its hint and its fault; null where there is neither.
    public static @Nullable String describedBy(String field, String hint) {
        var id = fieldId(field);
        var ids = Stream.of(hint.isEmpty() ? "" : id + "-hint", error(field) == null ? "" : id + "-error")
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /// `true` for a control that was refused, else null.
    public static @Nullable String invalid(String field) {
        return error(field) == null ? null : "true";
    }

    private static String shown(@Nullable Object saved) {
        return switch (saved) {
            case null -> "";
            case LocalDate date -> Page.paddedDate(date);
            case BigDecimal number -> Page.number(number);
            default -> saved.toString();
        };
    }
}
