package vn.thuocdo.plan;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.UnitId;

/// Reminds a unit of the plan that it owes under a plan of the agency, at most once a day.
@Component
public class UnitReminder {
    private final PlanNotices notices;

    UnitReminder(PlanNotices notices) {
        this.notices = notices;
    }

    /// Tells those who write for the unit.
    public void remind(Plan plan, UnitId unit, LocalDate day) {
        notices.reminded(plan, unit, "unit-plan-" + unit + "-" + day);
    }
}
