package vn.thuocdo.plan.reader.model;

import org.jspecify.annotations.Nullable;

/// One target. `quantity` is null for a target that names no figure; `scope` is what the figure is measured on, as far
/// as the words tell (may be empty); `dueText` and `due` as for a task; `area` the code of a [ReadArea] or empty.
public record ReadTarget(String area, String text, @Nullable Quantity quantity, String scope, @Nullable String dueText,
        ReadDue due, Passage source) {}
