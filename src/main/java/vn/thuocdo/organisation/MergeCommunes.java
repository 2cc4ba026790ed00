package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.spi.Succession;

/// Makes one commune of several: a new agency with the units of the law, to which the work, staff and accounts of the
/// earlier ones pass. All in the caller's transaction.
@Component
class MergeCommunes {
    private final PreviewReorganisation preview;
    private final FoundUnit founding;
    private final EstablishFrame establish;
    private final UnitQueries units;
    private final PassOn passOn;
    private final Changes changes;

    MergeCommunes(PreviewReorganisation preview, FoundUnit founding, EstablishFrame establish, UnitQueries units,
            PassOn passOn, Changes changes) {
        this.preview = preview;
        this.founding = founding;
        this.establish = establish;
        this.units = units;
        this.passOn = passOn;
        this.changes = changes;
    }

    Unit merge(MergerDraft draft) {
        var plan = preview.merger(draft);
        Refused.ifAny(plan.obstacles());
        var model = PreviewReorganisation.modelOn(draft.on());
        var above = units.get(draft.leading()).parent();
        var commune = founding.agency(new AgencyDraft(draft.id(), above, UnitKind.COMMUNE, draft.code(), draft.name(),
                draft.shortName(), model, draft.on()));
        var frame = preview.frame(UnitKind.COMMUNE, model, draft.on());
        var standard = new HashMap<String, UnitId>();
        establish.establish(commune.id(), frame.units(), draft.on(), code -> UnitId.next())
                .forEach((code, unit) -> standard.put(code, unit.id()));
        var leadingFirst = draft.communes().stream()
                .sorted(java.util.Comparator.comparing(each -> !each.equals(draft.leading()))).toList();
        for (var earlier : leadingFirst)
            passOn.passOn(new Succession(earlier, commune.id(), successors(earlier, commune, plan, standard, draft),
                    draft.on(), draft.document()), Lineage.Kind.MERGED, earlier.equals(draft.leading()));
        changes.tell(commune.agency(), ref("organisation", "unit", commune.id().value()), commune.name(),
                "organisation.unit.merged", null, draft, draft.document());
        return commune;
    }

    private Map<UnitId, UnitId> successors(UnitId earlier, Unit commune, Reorganisation plan,
            Map<String, UnitId> standard, MergerDraft draft) {
        var successors = new LinkedHashMap<UnitId, UnitId>();
        var living = units.inAgency(earlier, draft.on());
        for (var unit : living) {
            var target = plan.targetOf(unit.id());
            if (unit.isAgency())
                successors.put(unit.id(), commune.id());
            else if (target.equals(MergerDraft.ITSELF))
                successors.put(unit.id(), carryOver(unit, living.getFirst(), commune, draft));
            else
                successors.put(unit.id(), java.util.Optional.ofNullable(standard.get(target))
                        .orElseThrow(() -> Refused.at("targets", "organisation.switch.targetUnknown", unit.name())));
        }
        return successors;
    }

    /// The unit goes on under its own name; its code carries the earlier commune's, since two communes may both have a
    /// `B1`.
    private UnitId carryOver(Unit unit, Unit earlier, Unit commune, MergerDraft draft) {
        var code = earlier.code() + "." + unit.code();
        return founding.unit(new UnitDraft(UnitId.next(), commune.id(), commune.id(), unit.kind(),
                code.substring(0, Math.min(40, code.length())), unit.name(), unit.shortName(), draft.on(),
                100 + unit.ordinal())).id();
    }
}
