package vn.thuocdo.ui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.Pager;
import vn.thuocdo.ui.Tab;
import vn.thuocdo.ui.spi.WorkGroup;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkKind;

/// The work list as its template needs it.
///
/// @param text   words that were looked for
/// @param scopes whose work, with counts
/// @param chips  kinds of work, with counts
/// @param bands  the rows, by group
/// @param acts   what can be done with several rows at once
/// @param pager  the line under the list
/// @param total  number of items of the whole list
/// @param seen   tells this state of the list from a later one
/// @param week   what was finished this week
public record WorkPage(String text, List<Tab> scopes, List<Tab> chips, List<Band> bands, List<WorkItem.Act> acts,
        Pager pager, int total, String seen, WorkWeek week) {
    /// Rows of one group.
    ///
    /// @param group the group
    /// @param count number of its items in the whole list
    /// @param rows  those on this page; none while it is folded
    /// @param fold  address of the list with the group unfolded, or an empty text when it is not folded
    public record Band(WorkGroup group, int count, List<Row> rows, String fold) {}

    /// One row.
    ///
    /// @param many whether something can be done with several of its kind at once
    public record Row(WorkItem item, WorkKind kind, boolean many) {}

    /// The row that the side panel shows at first.
    public @Nullable Row first() {
        return bands.isEmpty() ? null : bands.getFirst().rows().getFirst();
    }
}
