package vn.thuocdo.organisation;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a position.
public record PositionId(UUID value) {
    /// A fresh identity.
    public static PositionId next() {
        return new PositionId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static PositionId of(String text) {
        return new PositionId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
