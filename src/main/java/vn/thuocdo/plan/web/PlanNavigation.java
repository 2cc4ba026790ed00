package vn.thuocdo.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.ui.spi.NavigationEntry;
import vn.thuocdo.ui.spi.NavigationSource;

/// Plans in the top bar.
@Component
class PlanNavigation implements NavigationSource {
    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var plans = new NavigationEntry("plan.navigation", "/plans", 30);
        return actor.may(Permission.SEE_SUBORDINATES)
                ? List.of(plans, new NavigationEntry("plan.communes.navigation", "/plans/communes", 31))
                : List.of(plans);
    }
}
