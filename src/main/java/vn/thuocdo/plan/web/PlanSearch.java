package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.text;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.spi.SearchHit;
import vn.thuocdo.ui.spi.SearchSource;

/// Plans in the search of the top bar.
@Component
class PlanSearch implements SearchSource {
    private final PlanQueries plans;

    PlanSearch(PlanQueries plans) {
        this.plans = plans;
    }

    @Override
    public String heading() {
        return "plan.navigation";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<SearchHit> find(Actor actor, String query, int limit) {
        return plans.search(new PlanFilter(null, null, null, null, query), null, limit).rows().stream()
                .map(plan -> new SearchHit(plan.title(),
                        (plan.number() == null ? "" : plan.number() + " · ") + text("plan.state." + plan.state()),
                        "/plans/" + plan.id()))
                .toList();
    }

    @Override
    public String allUrl(String query) {
        return Page.url("/plans", "q", query);
    }
}
