package vn.thuocdo.plan.content;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a target or task of a plan. It stays the same through all editions of the plan, so that editions can be
/// compared and tasks keep pointing to the item they carry out.
public record ItemId(UUID value) {
    /// A fresh identity.
    public static ItemId next() {
        return new ItemId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier, since nothing can be found by it.
    public static ItemId of(String text) {
        return new ItemId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
