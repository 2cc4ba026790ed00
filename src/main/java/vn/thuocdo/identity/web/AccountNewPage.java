package vn.thuocdo.identity.web;

import java.util.List;
import vn.thuocdo.identity.spi.UnitOption;
import vn.thuocdo.kernel.UnitId;

/// The form of a new account.
///
/// @param agencies agencies to choose from
/// @param agency   the chosen one
/// @param units    its units
public record AccountNewPage(List<UnitOption> agencies, UnitId agency, List<UnitOption> units) {}
