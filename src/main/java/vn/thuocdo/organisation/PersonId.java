package vn.thuocdo.organisation;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a person.
public record PersonId(UUID value) {
    /// A fresh identity.
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static PersonId of(String text) {
        return new PersonId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
