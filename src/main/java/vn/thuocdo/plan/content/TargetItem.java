package vn.thuocdo.plan.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// A target (chỉ tiêu).
///
/// @param goal        the mark set
/// @param scope       of what the value is a share or number, for example "hồ sơ giải quyết TTHC"; null when not said
/// @param due         by when, or null for the end of the plan's period
/// @param responsible the unit that answers for it, or null while nobody does
/// @param measure     code of the measure by which it will be measured automatically, or null
public record TargetItem(ItemId id, @Nullable String code, String area, String text, Goal goal, @Nullable String scope,
        @Nullable LocalDate due, @Nullable UnitId responsible, @Nullable String measure,
        @Nullable SourceMark source) implements PlanItem {
    @Override
    public TargetItem coded(String given) {
        return new TargetItem(id, given, area, text, goal, scope, due, responsible, measure, source);
    }

    @Override
    public TargetItem copied(ItemId fresh) {
        return new TargetItem(fresh, null, area, text, goal, scope, due, responsible, measure, null);
    }

    /// The same target due on another day.
    public TargetItem due(@Nullable LocalDate day) {
        return new TargetItem(id, code, area, text, goal, scope, day, responsible, measure, source);
    }
}
