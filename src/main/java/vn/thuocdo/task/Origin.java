package vn.thuocdo.task;

import java.util.UUID;
import vn.thuocdo.kernel.SourceRef;

/// Where a task comes from, told by the module that gave it.
///
/// @param item      the record that asked for it, for example an item of a plan; one task per item
/// @param plan      identity of the plan, for lists of all tasks of one plan
/// @param label     what the plan is called, for example `07/KH-UBND`
/// @param url       path of the page that shows the plan
/// @param paragraph the words of the source, quoted on the task's page; may be empty
/// @param place     where they stand, for example `mục II.1, trang 2`; may be empty
public record Origin(SourceRef item, UUID plan, String label, String url, String paragraph, String place) {}
