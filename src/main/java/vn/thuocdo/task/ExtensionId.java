package vn.thuocdo.task;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a request for more time.
public record ExtensionId(UUID value) {
    /// A fresh identity.
    public static ExtensionId next() {
        return new ExtensionId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static ExtensionId of(String text) {
        return new ExtensionId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
