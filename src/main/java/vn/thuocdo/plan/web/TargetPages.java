package vn.thuocdo.plan.web;

import static vn.thuocdo.ui.Page.hereWith;
import static vn.thuocdo.ui.Page.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.FileId;
import vn.thuocdo.document.Files;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.target.Measurement;
import vn.thuocdo.plan.target.TargetQueries;
import vn.thuocdo.plan.target.TargetStanding;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.plan.target.Targets;
import vn.thuocdo.ui.Tab;

/// Makes the pages of targets.
@Component
class TargetPages {
    private final TargetQueries queries;
    private final Targets targets;
    private final PlanFrames frames;
    private final UnitChoice units;
    private final AccountQueries accounts;
    private final Files files;
    private final Clock clock;

    TargetPages(TargetQueries queries, Targets targets, PlanFrames frames, UnitChoice units, AccountQueries accounts,
            Files files, Clock clock) {
        this.queries = queries;
        this.targets = targets;
        this.frames = frames;
        this.units = units;
        this.accounts = accounts;
        this.files = files;
        this.clock = clock;
    }

    TargetsPage list(Plan plan, @Nullable TargetStatus status, @Nullable String area) {
        var all = queries.of(plan);
        var rows = all.stream().filter(row -> status == null || row.status() == status)
                .filter(row -> area == null || area.isEmpty() || row.target().area().equals(area)).toList();
        return new TargetsPage(frames.of(plan, "targets"), rows, statuses(all, status),
                units.words(rows.stream().map(TargetStanding::target).toList()),
                rows.stream().map(TargetStanding::target).filter(target -> targets.mayRecord(plan, target))
                        .map(target -> target.id()).collect(Collectors.toSet()));
    }

    TargetPage one(Plan plan, ItemId id) {
        var standing = queries.find(plan, id).orElseThrow(() -> new Missing("plan-item"));
        return new TargetPage(frames.of(plan, "targets"), standing, units.words(List.of(standing.target())),
                people(standing.history()), files(standing.history()), targets.mayRecord(plan, standing.target()),
                Vietnam.today(clock));
    }

    private List<Tab> statuses(List<TargetStanding> all, @Nullable TargetStatus chosen) {
        var counts = queries.counts(all);
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(text("plan.targets.all"), hereWith("status", null), Integer.toString(all.size()),
                chosen == null, ""));
        for (var status : TargetStatus.values())
            tabs.add(new Tab(text("plan.target.status." + status), hereWith("status", status.name()),
                    Long.toString(counts.getOrDefault(status, 0L)), status == chosen, ""));
        return tabs;
    }

    private Map<AccountId, String> people(List<Measurement> values) {
        return accounts.named(values.stream()
                .flatMap(value -> Stream.concat(Stream.of(value.recordedBy()), Stream.ofNullable(value.withdrawnBy())))
                .collect(Collectors.toSet()));
    }

    private Map<UUID, String> files(List<Measurement> values) {
        var names = new HashMap<UUID, String>();
        values.stream().map(Measurement::file).forEach(file -> {
            if (file != null)
                names.put(file, files.get(new FileId(file)).name());
        });
        return names;
    }
}
