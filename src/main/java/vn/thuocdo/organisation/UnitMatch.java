package vn.thuocdo.organisation;

import java.util.List;
import vn.thuocdo.kernel.UnitId;

/// What a name in the text of a plan means.
public sealed interface UnitMatch {
    /// Exactly one unit is meant.
    record Known(UnitId unit) implements UnitMatch {}

    /// No unit in particular: all that are concerned, for example `các bộ phận có liên quan`.
    record Wildcard() implements UnitMatch {}

    /// Somebody has to say what is meant.
    ///
    /// @param proposals units with a similar name, most similar first, at most 5; may be empty
    record Unknown(List<Unit> proposals) implements UnitMatch {
        public Unknown {
            proposals = List.copyOf(proposals);
        }
    }
}
