package vn.thuocdo.plan.letter;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a letter or report.
public record LetterId(UUID value) {
    /// A fresh identity.
    public static LetterId next() {
        return new LetterId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static LetterId of(String text) {
        return new LetterId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
