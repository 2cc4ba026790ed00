package vn.thuocdo.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/// New identifiers that grow with time (UUID version 7), so that index pages fill in order.
public final class Ids {
    private static final TimeBasedEpochRandomGenerator GENERATOR = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    /// A fresh identifier, unique across machines.
    public static UUID next() {
        return GENERATOR.generate();
    }
}
