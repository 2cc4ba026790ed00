package vn.thuocdo.calendar;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a change of a calendar.
public record RevisionId(UUID value) {
    /// A fresh identity.
    public static RevisionId next() {
        return new RevisionId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier, since nothing can be found by it.
    public static RevisionId of(String text) {
        return new RevisionId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
