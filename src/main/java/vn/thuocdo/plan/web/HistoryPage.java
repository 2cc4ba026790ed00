package vn.thuocdo.plan.web;

import java.util.List;
import java.util.Map;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.plan.PlanEdition;
import vn.thuocdo.plan.content.ItemChange;

/// The editions of a plan and how two of them differ.
///
/// @param frame    the plan
/// @param editions all that may be seen, the newest first
/// @param people   names of those who issued them
/// @param from     the older of the two compared, or 0 when there is only one
/// @param to       the newer of the two
/// @param changes  how their items differ
/// @param texts    headings of sections whose text differs
/// @param words    names of units
public record HistoryPage(PlanFrame frame, List<PlanEdition> editions, Map<AccountId, String> people, int from, int to,
        List<ItemChange> changes, List<TextChange> texts, ItemWords words) {
    /// A part of the text that differs.
    ///
    /// @param heading its heading
    /// @param before  its text before, empty when it is new
    /// @param after   its text after, empty when it is gone
    public record TextChange(String heading, String before, String after) {}
}
