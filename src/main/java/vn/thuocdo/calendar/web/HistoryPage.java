package vn.thuocdo.calendar.web;

import java.util.List;
import vn.thuocdo.calendar.Revision;
import vn.thuocdo.ui.Page;

/// All applied changes of a calendar.
///
/// @param path path of the calendar
/// @param name whose calendar
/// @param rows the latest first
public record HistoryPage(String path, String name, List<Row> rows) {
    /// One change.
    ///
    /// @param url      its page
    /// @param time     when it took effect
    /// @param what     what it did, in words
    /// @param document number and date of the decision
    /// @param reason   why
    /// @param person   who made it
    /// @param moved    how many due moments it moved
    /// @param undone   whether it was taken back
    public record Row(String url, String time, String what, String document, String reason, String person,
            int moved, boolean undone) {
        static Row of(Revision revision, String path) {
            return new Row(path + "/changes/" + revision.id(), Page.stamp(revision.appliedAt()),
                    String.join("; ", EditWords.of(revision.edit())), revision.document(), revision.reason(),
                    revision.person(), revision.moved(), revision.undoneBy() != null);
        }
    }
}
