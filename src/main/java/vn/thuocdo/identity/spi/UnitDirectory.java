package vn.thuocdo.identity.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuocdo.kernel.UnitId;

/// Names the units in which accounts sit. Without an implementation accounts show no unit and an administrator manages
/// only the own agency.
public interface UnitDirectory {
    /// Names of units and agencies; unknown ones are left out.
    Map<UnitId, String> names(Set<UnitId> units);

    /// The units of an agency in which an account may sit today, the agency itself included, in the order of the
    /// organisation.
    List<UnitOption> options(UnitId agency);

    /// The agencies whose accounts an administrator of the given agency manages: that agency first, then those below
    /// it (the communes of a province).
    List<UnitOption> managedFrom(UnitId agency);

    /// What the sign-in page calls the place that this installation serves, for example
    /// `UBND xã Thuận Châu · tỉnh Sơn La`; empty while no agency exists.
    Optional<String> installation();
}
