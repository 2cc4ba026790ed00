package vn.thuocdo.plan.target;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a measured value.
public record MeasurementId(UUID value) {
    /// A fresh identity.
    public static MeasurementId next() {
        return new MeasurementId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static MeasurementId of(String text) {
        return new MeasurementId(Missing.unlessIdentifier(text));
    }
}
