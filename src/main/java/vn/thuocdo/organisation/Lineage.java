package vn.thuocdo.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// One unit carries on the work of another.
///
/// @param unit        the successor
/// @param predecessor the earlier unit
/// @param since       first day of the successor's work
/// @param kind        how it came about
/// @param document    number of the decision, or null
public record Lineage(UnitId unit, UnitId predecessor, LocalDate since, Kind kind, @Nullable String document) {
    /// How one unit came to follow another.
    public enum Kind {
        /// Communes were merged.
        MERGED,
        /// The agency changed its frame.
        REPLACED,
        /// The earlier unit was closed and its work given to another.
        CLOSED_INTO
    }
}
