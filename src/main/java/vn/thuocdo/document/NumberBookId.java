package vn.thuocdo.document;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a number book.
public record NumberBookId(UUID value) {
    /// A fresh identity.
    public static NumberBookId next() {
        return new NumberBookId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static NumberBookId of(String text) {
        return new NumberBookId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
