package vn.thuocdo.document;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a stored file.
public record FileId(UUID value) {
    /// A fresh identity.
    public static FileId next() {
        return new FileId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static FileId of(String text) {
        return new FileId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
