package vn.thuocdo.plan.imports.web;

import java.util.List;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.plan.imports.RowState;

/// How many rows there are of each sort.
///
/// @param taken    rows that become part of the plan
/// @param targets  targets among them
/// @param tasks    tasks among them
/// @param doubtful rows that nobody looked at yet
/// @param dropped  rows left out
public record RowCounts(long taken, long targets, long tasks, long doubtful, long dropped) {
    static RowCounts of(List<ReviewRow> rows) {
        var taken = rows.stream().filter(row -> row.state().taken()).toList();
        var targets = taken.stream().filter(row -> row.content().target()).count();
        return new RowCounts(taken.size(), targets, taken.size() - targets,
                taken.stream().filter(row -> row.state() == RowState.DOUBTFUL).count(), rows.size() - taken.size());
    }
}
