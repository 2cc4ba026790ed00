package vn.thuocdo.plan.web.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.target.TargetQueries;
import vn.thuocdo.plan.target.TargetStanding;
import vn.thuocdo.plan.target.Targets;
import vn.thuocdo.plan.web.api.TargetBody.Value;
import vn.thuocdo.ui.Page;

/// Makes what programs see of targets.
@Component
class TargetBodies {
    private final TargetQueries queries;
    private final Targets targets;
    private final ItemBodies items;
    private final AccountQueries accounts;

    TargetBodies(TargetQueries queries, Targets targets, ItemBodies items, AccountQueries accounts) {
        this.queries = queries;
        this.targets = targets;
        this.items = items;
        this.accounts = accounts;
    }

    List<TargetBody> of(Plan plan) {
        return queries.of(plan).stream().map(standing -> body(plan, standing)).toList();
    }

    TargetBody one(Plan plan, ItemId id) {
        return body(plan, queries.find(plan, id).orElseThrow(() -> new Missing("plan-item")));
    }

    private TargetBody body(Plan plan, TargetStanding standing) {
        var target = standing.target();
        var people = accounts.named(standing.history().stream().flatMap(
                value -> Stream.concat(Stream.of(value.recordedBy()), Stream.ofNullable(value.withdrawnBy())))
                .collect(Collectors.toSet()));
        var values = standing.history().stream().map(each -> Value.of(each, target.goal(), people)).toList();
        var last = standing.last() == null ? null : Value.of(standing.last(), target.goal(), people);
        return new TargetBody(items.of(target), standing.status(),
                Page.text("plan.target.rule." + standing.verdict().reason()), standing.due(), last, values,
                standing.contradicted().stream().map(other -> other.id().value()).toList(),
                targets.mayRecord(plan, target));
    }
}
