package vn.thuocdo.plan;

/// How many items the edition has that everyone reads.
///
/// @param targets targets
/// @param tasks   tasks
public record ItemCounts(int targets, int tasks) {
    /// No items.
    public static final ItemCounts NONE = new ItemCounts(0, 0);
}
