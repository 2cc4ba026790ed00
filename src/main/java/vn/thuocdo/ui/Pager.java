package vn.thuocdo.ui;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Slice;

/// The line under a list: where it stands and the ways to its neighbours.
///
/// @param shown    rows on this page
/// @param total    rows of the whole list, counted up to `bound`; negative when nobody counted
/// @param bound    where counting stopped
/// @param previous address of the page before, or null
/// @param next     address of the page after, or null
/// @param order    words for the order, or an empty text
public record Pager(int shown, long total, long bound, @Nullable String previous, @Nullable String next,
        String order) {
    /// Counting stops here unless the list says otherwise.
    public static final long BOUND = 1000;

    /// The pager of a slice on the page being rendered: its cursors become the parameter `after` of the present address.
    public static Pager of(Slice<?> slice, long total, String order) {
        var previous = slice.previous() == null ? null : Page.hereWith("after", slice.previous());
        var next = slice.next() == null ? null : Page.hereWith("after", slice.next());
        return new Pager(slice.rows().size(), total, BOUND, previous, next, order);
    }
}
