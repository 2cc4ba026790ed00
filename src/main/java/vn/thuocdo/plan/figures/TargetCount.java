package vn.thuocdo.plan.figures;

/// Targets of an area.
///
/// @param met those met
/// @param all all of them
public record TargetCount(int met, int all) {
    /// No targets.
    public static final TargetCount NONE = new TargetCount(0, 0);
}
