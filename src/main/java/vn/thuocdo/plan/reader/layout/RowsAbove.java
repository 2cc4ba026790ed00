package vn.thuocdo.plan.reader.layout;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.reader.model.Passage;

/// What rows pass on to those below that leave it out: the number and the objective. Goes on over the tables of an annex,
/// since a page break may part them.
final class RowsAbove {

    String number = "";
    Grid.@Nullable Place place;
    @Nullable
    Passage objective;
    int activity;
    int unnumbered;

    /// A new group begins: nothing of the rows above goes on.
    void forget() {
        number = "";
        place = null;
        objective = null;
        unnumbered = 0;
    }
}
