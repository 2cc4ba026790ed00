package vn.thuocdo.ui.spi;

import java.time.Instant;
import java.util.List;
import vn.thuocdo.kernel.Actor;

/// Adds one kind of work to the work list. Items, counts and single reads must agree on what the actor may find.
public interface WorkSource {
    /// The kind of work.
    WorkKind kind();

    /// The items after the query's place, ordered by band, due moment (work without one last) and id.
    List<WorkItem> items(Actor actor, WorkQuery query);

    /// How many items there are in the scope with the text.
    WorkCounts counts(Actor actor, WorkScope scope, String text);

    /// What was finished in the scope from one moment until before another.
    default WorkDone done(Actor actor, WorkScope scope, Instant from, Instant to) {
        return WorkDone.NONE;
    }

    /// Acts on several items at once; the address gets the ids of the chosen items as parameters named like the kind.
    default List<WorkItem.Act> actsOnMany(Actor actor) {
        return List.of();
    }
}
