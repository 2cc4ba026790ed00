package vn.thuocdo.plan.unitplan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.plan.Plan;

/// How a unit stands with its own plan.
///
/// @param unit     the unit
/// @param plan     its plan, or null while none is begun or the reader may not see it
/// @param standing how it stands
/// @param daysLate days after the last day for handing in, 0 when in time
/// @param reminded when it was last reminded, or null
public record UnitPlanRow(Unit unit, @Nullable Plan plan, UnitPlanStanding standing, long daysLate,
        @Nullable Instant reminded) {
    /// Whether the unit has still to hand in.
    public boolean owes() {
        return standing == UnitPlanStanding.MISSING || standing == UnitPlanStanding.DRAFT
                || standing == UnitPlanStanding.RETURNED;
    }
}
