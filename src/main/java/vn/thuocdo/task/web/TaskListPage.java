package vn.thuocdo.task.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.task.Names;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.ui.ClockBar;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Tab;

/// A list of tasks.
///
/// @param query   what was asked for
/// @param tasks   the lines
/// @param count   how many there are, bounded
/// @param names   what units and people are called
/// @param clocks  bar and words of each line
/// @param chips   standings with their numbers
/// @param choices values to filter by
/// @param mayGive whether the reader may give tasks
/// @param mayWork whether the reader may hand tasks over
/// @param mayDecide whether the reader decides on requests for more time
public record TaskListPage(TaskListQuery query, Slice<TaskRow> tasks, int count, Names names,
        Map<TaskId, Clock> clocks, List<Tab> chips, Choices choices, boolean mayGive, boolean mayWork,
        boolean mayDecide) {

    /// The clock of a line.
    ///
    /// @param bar   the bar, or null
    /// @param words what is left
    public record Clock(@Nullable ClockBar bar, String words) {}

    /// Values to filter by.
    ///
    /// @param areas  reform areas
    /// @param units  units of the agency
    /// @param plans  plans that have tasks
    /// @param people people of the reader's unit
    /// @param months months
    public record Choices(List<Option> areas, List<Option> units, List<Option> plans, List<Option> people,
            List<Option> months) {}
}
