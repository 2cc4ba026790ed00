package vn.thuocdo.plan;

import java.util.Map;
import vn.thuocdo.kernel.UnitId;

/// What issuing a plan will do.
///
/// @param symbol    the number's symbol with a gap for the number, for example `…/KH-UBND`
/// @param targets   targets in it
/// @param tasks     tasks in it
/// @param created   tasks that will be created
/// @param changed   tasks that will change
/// @param cancelled tasks that will be cancelled
/// @param people    people who will be told
/// @param byUnit    tasks by leading unit
public record IssuePreview(String symbol, int targets, int tasks, int created, int changed, int cancelled, int people,
        Map<UnitId, Integer> byUnit) {}
