package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.spi.Succession;

/// Lets an agency work in another frame from a day on: the units of the new frame are set up, the earlier ones pass
/// their work and staff to them and end the day before.
@Component
class SwitchModel {
    private final PreviewReorganisation preview;
    private final EstablishFrame establish;
    private final UnitStore units;
    private final FrameStore frames;
    private final ChangeUnit changing;
    private final PassOn passOn;
    private final Changes changes;

    SwitchModel(PreviewReorganisation preview, EstablishFrame establish, UnitStore units, FrameStore frames,
            ChangeUnit changing, PassOn passOn, Changes changes) {
        this.preview = preview;
        this.establish = establish;
        this.units = units;
        this.frames = frames;
        this.changing = changing;
        this.passOn = passOn;
        this.changes = changes;
    }

    Unit change(ModelSwitchDraft draft) {
        var plan = preview.modelSwitch(draft);
        Refused.ifAny(plan.obstacles());
        var agency = units.find(draft.agency(), draft.on()).orElseThrow();
        frames.setModel(draft.agency(), draft.on(), draft.model(), draft.document());
        if (draft.parent() != null && !draft.parent().equals(agency.parent()))
            changing.move(agency.id(), agency.version(), draft.on(), draft.parent(), draft.document());
        passOn.passOn(new Succession(draft.agency(), draft.agency(), successors(draft, plan, agency), draft.on(),
                draft.document()), Lineage.Kind.REPLACED, true);
        changes.tell(draft.agency(), ref("organisation", "unit", draft.agency().value()), agency.name(),
                "organisation.unit.modelSwitched", null, draft, draft.document());
        return units.find(draft.agency(), draft.on()).orElseThrow();
    }

    /// Standard units that nobody passes work to are set up too, since the law gives them to the agency; only leaders
    /// that stay are not set up a second time. Units that stay are not among the successors.
    private Map<UnitId, UnitId> successors(ModelSwitchDraft draft, Reorganisation plan, Unit agency) {
        boolean leadersStay = plan.passing().stream()
                .anyMatch(each -> stays(each) && each.unit().kind() == UnitKind.LEADERSHIP);
        var standard = preview.frame(agency.kind(), draft.model(), draft.on()).units().stream()
                .filter(unit -> !leadersStay || unit.kind() != UnitKind.LEADERSHIP).toList();
        var made = establish.establish(draft.agency(), standard, draft.on(), code -> UnitId.next());
        var successors = new LinkedHashMap<UnitId, UnitId>();
        for (var each : plan.passing()) {
            if (stays(each))
                continue;
            var unit = made.get(each.target());
            if (unit == null)
                throw Refused.at("targets", "organisation.switch.targetUnknown", each.unit().name());
            successors.put(each.unit().id(), unit.id());
        }
        return successors;
    }

    private static boolean stays(Reorganisation.Passing each) {
        return each.target().equals(MergerDraft.ITSELF);
    }
}
