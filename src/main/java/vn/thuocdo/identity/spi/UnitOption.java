package vn.thuocdo.identity.spi;

import vn.thuocdo.kernel.UnitId;

/// A unit as a choice in a form.
///
/// @param id   the unit
/// @param name what it is called
public record UnitOption(UnitId id, String name) {}
