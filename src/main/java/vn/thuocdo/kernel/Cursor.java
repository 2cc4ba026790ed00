package vn.thuocdo.kernel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A place in an ordered list: the sort keys of a row, and whether the page before or after it is wanted. Its text form
/// travels in addresses; a text that is none means the first page, so that an old or typed address never fails.
///
/// @param backward whether the rows before the place are wanted
/// @param keys     sort keys of the row in the order of the `order by`, empty for the start of the list
public record Cursor(boolean backward, List<String> keys) {
    /// The start of every list.
    public static final Cursor START = new Cursor(false, List.of());

    private static final String BETWEEN = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
    }

    /// Reads the text form of a cursor with so many keys.
    public static Cursor parse(@Nullable String text, int keys) {
        if (text == null || text.isEmpty())
            return START;
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var parts = List.of(plain.substring(1).split(BETWEEN, -1));
            return parts.size() == keys ? new Cursor(plain.charAt(0) == '<', parts) : START;
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException typed) {
            return START;
        }
    }

    /// Whether this is the start of the list.
    public boolean atStart() {
        return keys.isEmpty();
    }

    /// The page made of `limit + 1` rows read from this place; rows read backward come in reversed order.
    ///
    /// @param key the sort keys of a row, in the order of the cursor
    public <T> Slice<T> page(List<T> read, int limit, Function<T, List<String>> key) {
        boolean more = read.size() > limit;
        var rows = more ? read.subList(0, limit) : read;
        if (backward)
            rows = rows.reversed();
        if (rows.isEmpty())
            return Slice.whole(List.of());
        boolean hasPrevious = backward ? more : !atStart();
        boolean hasNext = backward || more;
        return new Slice<>(new ArrayList<>(rows), hasPrevious ? text(true, key.apply(rows.getFirst())) : null,
                hasNext ? text(false, key.apply(rows.getLast())) : null);
    }

    private static String text(boolean backward, List<String> keys) {
        var plain = (backward ? "<" : ">") + String.join(BETWEEN, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
