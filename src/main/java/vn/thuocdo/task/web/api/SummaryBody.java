package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.thuocdo.task.Tally;

/// The figures of some tasks as programs see them.
record SummaryBody(@Schema(description = "Within how many days a due moment counts as near") int nearDays, Tally whole,
        List<Area> areas, List<Unit> units, List<Month> months) {

    record Area(String area, String name, Tally tasks) {}

    record Unit(Named unit, Tally tasks) {}

    /// @param due  tasks with an occasion due in the month
    /// @param done those whose occasions of the month are all finished
    /// @param late those with an occasion of the month that is open and late
    /// @param open the others
    record Month(@Schema(example = "2025-08") String month, int due, int done, int late, int open) {}
}
