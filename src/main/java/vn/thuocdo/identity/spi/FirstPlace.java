package vn.thuocdo.identity.spi;

import vn.thuocdo.kernel.UnitId;

/// Where the first administrator sits.
///
/// @param agency the agency that was opened
/// @param unit   a unit inside it
public record FirstPlace(UnitId agency, UnitId unit) {}
