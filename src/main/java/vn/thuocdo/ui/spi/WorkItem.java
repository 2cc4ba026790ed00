package vn.thuocdo.ui.spi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.ClockBar;

/// One line of the work list. Texts are shown as they are, so they must already be in the reader's language.
///
/// @param kind   the kind's id, see [WorkKind]
/// @param id     the record's id
/// @param title  what is to be done
/// @param note   second line: number, plan, criterion, progress
/// @param url    path of the record
/// @param group  its group now
/// @param due    due moment, or null where there is none
/// @param clock  the clock bar, or null where no time is counted
/// @param left   words for the time left: `Còn 38 phút`, `Trễ 2 ngày`, `Đang dừng 5 ngày`
/// @param next   the next act, or null where nothing can be done now
/// @param locked acts that one might look for but may not do now, with the reason
/// @param person who has it, or null
/// @param unit   the unit that has it
public record WorkItem(String kind, UUID id, String title, String note, String url, WorkGroup group,
        @Nullable Instant due, @Nullable ClockBar clock, String left, @Nullable Act next, List<String> locked,
        @Nullable String person, String unit) {
    public WorkItem {
        locked = List.copyOf(locked);
    }

    /// An act that a line offers.
    ///
    /// @param label the verb and its object, in the reader's language
    /// @param url   path of the page with the act's form
    public record Act(String label, String url) {}
}
