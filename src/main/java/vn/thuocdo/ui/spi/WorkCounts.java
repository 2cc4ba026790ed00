package vn.thuocdo.ui.spi;

import java.util.Map;

/// How many items of each group a source has for a scope and a text; groups without items may be absent.
///
/// @param groups number of items by group
public record WorkCounts(Map<WorkGroup, Integer> groups) {
    public WorkCounts {
        groups = Map.copyOf(groups);
    }

    /// Items of one group.
    public int of(WorkGroup group) {
        return groups.getOrDefault(group, 0);
    }

    /// Items of all groups.
    public int total() {
        return groups.values().stream().mapToInt(Integer::intValue).sum();
    }
}
