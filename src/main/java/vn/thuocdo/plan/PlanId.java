package vn.thuocdo.plan;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a plan.
public record PlanId(UUID value) {
    /// A fresh identity.
    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier, since nothing can be found by it.
    public static PlanId of(String text) {
        return new PlanId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
