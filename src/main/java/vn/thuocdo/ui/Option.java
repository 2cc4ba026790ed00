package vn.thuocdo.ui;

import java.util.Arrays;
import java.util.List;

/// One choice of a list, of radio buttons or of boxes to tick.
///
/// @param value what is sent
/// @param label what is read
/// @param note  a second line, or an empty text
public record Option(String value, String label, String note) {
    /// A choice without second line.
    public Option(String value, String label) {
        this(value, label, "");
    }

    /// All values of an enum, named by the messages `prefix.<value in lower case with hyphens>`.
    public static <E extends Enum<E>> List<Option> of(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Option(value.name(), Page.text(prefix + '.' + Page.slug(value)))).toList();
    }
}
