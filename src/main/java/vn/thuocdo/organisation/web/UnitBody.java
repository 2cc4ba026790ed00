package vn.thuocdo.organisation.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitKind;

/// A unit as programs see it.
///
/// @param from first day of its life
/// @param to   last day, or null while none is known
record UnitBody(UUID id, UUID agency, @Nullable UUID parent, UnitKind kind, String code, String name,
        String shortName, LocalDate from, @Nullable LocalDate to, int version) {
    static UnitBody of(Unit unit) {
        return new UnitBody(unit.id().value(), unit.agency().value(), value(unit.parent()), unit.kind(), unit.code(),
                unit.name(), unit.shortName(), unit.validity().from(), unit.validity().to(), unit.version());
    }

    static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
