package vn.thuocdo.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.spi.OpenWork;
import vn.thuocdo.organisation.spi.Succession;
import vn.thuocdo.organisation.spi.UnitSuccession;

/// A module with open work, as small as it can be: counts by unit that move with their units.
class RecordedSuccessions implements UnitSuccession {
    final Map<UnitId, Long> open = new HashMap<>();
    final List<Succession> seen = new ArrayList<>();

    @Override
    public List<OpenWork> openWork(UnitId agency, UnitId unit) {
        return open.containsKey(unit) ? List.of(new OpenWork("test.open", open.get(unit))) : List.of();
    }

    @Override
    public void succeed(Succession succession) {
        seen.add(succession);
        succession.units().forEach((earlier, later) -> {
            var count = open.remove(earlier);
            if (count != null)
                open.merge(later, count, Long::sum);
        });
    }
}
