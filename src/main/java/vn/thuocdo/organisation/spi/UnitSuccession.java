package vn.thuocdo.organisation.spi;

import java.util.List;
import vn.thuocdo.kernel.UnitId;

/// Lets the work of a module follow the units that do it. Each module whose records name a unit implements it.
///
/// Only open work moves. What is finished stays with the unit that did it; its pages find it through the lineage.
public interface UnitSuccession {
    /// What is still open at exactly this unit, not at those below it; empty when the unit may close.
    List<OpenWork> openWork(UnitId agency, UnitId unit);

    /// Moves everything open from the earlier units to their successors, in the caller's transaction. Refusing by an
    /// exception undoes the whole merger or switch.
    void succeed(Succession succession);
}
