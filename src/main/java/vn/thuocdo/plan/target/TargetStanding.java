package vn.thuocdo.plan.target;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.content.TargetItem;

/// A target of a plan with its last value and how it stands.
///
/// @param target       the target
/// @param last         the last value that stands, or null
/// @param history      all values, the newest first, withdrawn ones among them
/// @param verdict      how it stands and by which part of the rule
/// @param due          its last day
/// @param contradicted other targets that set another mark for what seems the same matter
public record TargetStanding(TargetItem target, @Nullable Measurement last, List<Measurement> history,
        StatusRule.Verdict verdict, LocalDate due, List<TargetItem> contradicted) {
    /// How it stands.
    public TargetStatus status() {
        return verdict.status();
    }
}
