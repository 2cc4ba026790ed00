package vn.thuocdo.plan.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.Tally;

/// The figures that a letter or report states, as of one moment. It is kept with the document as it was issued.
///
/// @param asOf        the moment
/// @param percentGone how much of the plan's time was gone, 0 to 100
/// @param whole       all tasks of the plan
/// @param byArea      tasks by area
/// @param byUnit      tasks by leading unit
/// @param late        late tasks, the latest first
/// @param near        tasks near their due day
/// @param targets     number of targets by status
/// @param inPeriod    tasks due in the period that the document is about
/// @param unitPlans   units that handed in their plan, and all that owe one
public record ProgressData(Instant asOf, int percentGone, Tally whole, Map<String, Tally> byArea,
        List<UnitTally> byUnit, List<Line> late, List<Line> near, Map<String, Long> targets, Period inPeriod,
        UnitPlanCount unitPlans) {
    /// Tasks of a leading unit.
    public record UnitTally(UnitId unit, Tally tally) {}

    /// A task in a list.
    ///
    /// @param leads     units in charge
    /// @param due       its due day
    /// @param percent   reported progress
    /// @param daysLate  days late, 0 when not
    /// @param extension whether more time was asked for and waits
    /// @param reason    the last words reported, may be empty
    public record Line(String code, String title, String area, List<UnitId> leads, LocalDate due, int percent,
            long daysLate, boolean extension, String reason) {}

    /// Tasks due in a period, each counted once for each month in which it is due.
    public record Period(int due, int done, int late) {}

    /// Plans of units.
    public record UnitPlanCount(long in, long all) {}

    /// Late and near tasks of the given units.
    public ProgressData of(List<UnitId> units) {
        return new ProgressData(asOf, percentGone, whole, byArea, byUnit, only(late, units), only(near, units), targets,
                inPeriod, unitPlans);
    }

    /// Targets of a status.
    public long targets(String status) {
        return targets.getOrDefault(status, 0L);
    }

    private static List<Line> only(List<Line> lines, List<UnitId> units) {
        return lines.stream().filter(line -> line.leads().stream().anyMatch(units::contains)).toList();
    }
}
