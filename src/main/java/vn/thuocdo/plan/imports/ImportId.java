package vn.thuocdo.plan.imports;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of an import.
public record ImportId(UUID value) {
    /// A fresh identity.
    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static ImportId of(String text) {
        return new ImportId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
