package vn.thuocdo.kernel;

import java.util.UUID;

/// Identity of an organisational unit; the unit at the top of a commune or a province is its agency.
public record UnitId(UUID value) {
    /// A fresh identity.
    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier, since nothing can be found by it.
    public static UnitId of(String text) {
        return new UnitId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
