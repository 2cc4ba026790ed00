package vn.thuocdo.plan.content;

import java.math.BigDecimal;
import java.util.List;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.due.DueRule;

/// Targets and tasks for tests.
public final class Samples {
    private Samples() {}

    public static TargetItem target(String area, String text, int percent) {
        return new TargetItem(ItemId.next(), null, area, text,
                Goal.of(Operator.AT_LEAST, BigDecimal.valueOf(percent), "%"), null, null, null, null, null);
    }

    public static TaskItem task(String area, String text, DueRule due, UnitId... leads) {
        return new TaskItem(ItemId.next(), null, area, text, "Báo cáo", UnitScope.of(leads), UnitScope.NONE, due, null,
                null, List.of(), null);
    }
}
