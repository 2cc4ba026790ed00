package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.spi.Succession;

/// Closes a unit on which nothing open hangs, or hands what is open to a successor.
@Component
class EndUnit {
    private final UnitStore units;
    private final UnitQueries queries;
    private final UnitPolicy policy;
    private final Handover handover;
    private final MoveStaff staff;
    private final PassOn passOn;
    private final Changes changes;

    EndUnit(UnitStore units, UnitQueries queries, UnitPolicy policy, Handover handover, MoveStaff staff,
            PassOn passOn, Changes changes) {
        this.units = units;
        this.queries = queries;
        this.policy = policy;
        this.handover = handover;
        this.staff = staff;
        this.passOn = passOn;
        this.changes = changes;
    }

    Unit end(UnitId id, int version, LocalDate lastDay, @Nullable UnitId successor, String reason) {
        var before = units.find(id, lastDay).orElseThrow(() -> new Missing("unit"));
        policy.mustManage(before.agency());
        var refusals = new ArrayList<>(objections(before, lastDay, reason));
        refusals.addAll(successor == null
                ? obstacles(before, lastDay)
                : unfit(before, queries.find(successor, lastDay.plusDays(1)).orElse(null), lastDay));
        Refused.ifAny(refusals);
        units.touch(before.agency(), id, version);
        if (successor != null)
            passOn.passOn(new Succession(before.agency(), before.agency(), Map.of(id, successor), lastDay.plusDays(1),
                    reason), Lineage.Kind.CLOSED_INTO, true);
        units.end(before.agency(), id, lastDay);
        var after = queries.get(id);
        changes.tell(after.agency(), ref("organisation", "unit", id.value()), after.name(),
                "organisation.unit.ended", before, after, reason);
        return after;
    }

    private List<Refusal> objections(Unit unit, LocalDate lastDay, String reason) {
        var found = new ArrayList<Refusal>();
        if (reason.isBlank())
            found.add(Refusal.at("reason", "organisation.unit.reasonMissing"));
        if (unit.isAgency())
            found.add(Refusal.of("organisation.unit.agencyEndsByMerging"));
        if (!unit.livesOn(lastDay) || unit.validity().to() != null)
            found.add(Refusal.at("lastDay", "organisation.unit.notLiving", unit.name(), lastDay));
        if (units.versions(unit.id()).stream().anyMatch(version -> version.from().isAfter(lastDay)))
            found.add(Refusal.at("lastDay", "organisation.unit.changesLater"));
        queries.inAgency(unit.agency(), lastDay.plusDays(1)).stream().filter(each -> unit.id().equals(each.parent()))
                .forEach(child -> found.add(Refusal.of("organisation.unit.childThere", child.name())));
        return found;
    }

    /// What hangs on the unit and so needs a successor.
    private List<Refusal> obstacles(Unit unit, LocalDate lastDay) {
        var found = new ArrayList<Refusal>();
        handover.openWork(unit).forEach(work -> found.add(Refusal.of(work.label(), work.count())));
        int people = staff.count(unit.agency(), unit.id(), lastDay.plusDays(1));
        if (people > 0)
            found.add(Refusal.of("organisation.unit.staffThere", people));
        return found;
    }

    private List<Refusal> unfit(Unit unit, @Nullable Unit successor, LocalDate lastDay) {
        var found = new ArrayList<Refusal>();
        if (successor == null || !successor.agency().equals(unit.agency()) || successor.id().equals(unit.id())
                || !successor.livesOn(lastDay.plusDays(1)))
            found.add(Refusal.at("successor", "organisation.unit.successorUnfit"));
        if (lastDay.isAfter(policy.today()))
            found.add(Refusal.at("lastDay", "organisation.unit.handoverInFuture"));
        return found;
    }
}
