package vn.thuocdo.kernel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of an ordered list, found by the key of its neighbour rather than by counting rows.
///
/// @param rows     the rows of this page
/// @param previous cursor of the page before, or null on the first
/// @param next     cursor of the page after, or null on the last
public record Slice<T>(List<T> rows, @Nullable String previous, @Nullable String next) {
    public Slice {
        rows = List.copyOf(rows);
    }

    /// A list that fits on one page.
    public static <T> Slice<T> whole(List<T> rows) {
        return new Slice<>(rows, null, null);
    }

    /// A forward page cut out of `limit + 1` rows read: the extra row only tells that there is more.
    public static <T> Slice<T> cut(List<T> read, int limit, @Nullable String previous, Function<T, String> cursor) {
        if (read.size() <= limit)
            return new Slice<>(read, previous, null);
        var rows = read.subList(0, limit);
        return new Slice<>(rows, previous, cursor.apply(rows.getLast()));
    }

    /// The same page with other rows.
    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(rows.stream().map(change).toList(), previous, next);
    }
}
