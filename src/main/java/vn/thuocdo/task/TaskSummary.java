package vn.thuocdo.task;

import java.time.YearMonth;
import java.util.Map;
import java.util.SequencedMap;
import vn.thuocdo.kernel.UnitId;

/// The figures of a dashboard. Each figure is the length of the list that the filter asked for gives when narrowed to
/// its area, leading unit or month and to its standing.
///
/// @param nearDays within how many days a due moment counts as near
/// @param whole   all tasks of the filter
/// @param byArea  by code of the reform area
/// @param byLead  by unit in charge; a task with several units in charge counts under each
/// @param byMonth by month in which occasions are due, in order
public record TaskSummary(int nearDays, Tally whole, Map<String, Tally> byArea, Map<UnitId, Tally> byLead,
        SequencedMap<YearMonth, Month> byMonth) {
    /// One month: tasks with an occasion due in it.
    ///
    /// @param due  all of them
    /// @param done those whose occasions of the month are all finished
    /// @param late those with an occasion of the month that is open and late
    public record Month(int due, int done, int late) {
        /// Those with an open occasion of the month, none of them late.
        public int open() {
            return due - done - late;
        }
    }
}
