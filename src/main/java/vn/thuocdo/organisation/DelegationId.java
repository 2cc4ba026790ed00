package vn.thuocdo.organisation;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a delegation.
public record DelegationId(UUID value) {
    /// A fresh identity.
    public static DelegationId next() {
        return new DelegationId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static DelegationId of(String text) {
        return new DelegationId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
