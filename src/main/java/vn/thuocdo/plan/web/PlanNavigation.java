package vn.thuocdo.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.ui.spi.NavigationEntry;
import vn.thuocdo.ui.spi.NavigationSource;

/// Plans in the top bar.
@Component
class PlanNavigation implements NavigationSource {
    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(new NavigationEntry("plan.navigation", "/plans", 30));
    }
}
