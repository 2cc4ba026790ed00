package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// Sets up agencies and units.
@Component
class FoundUnit {
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    private final UnitStore units;
    private final FrameStore frames;
    private final UnitPolicy policy;
    private final Changes changes;

    FoundUnit(UnitStore units, FrameStore frames, UnitPolicy policy, Changes changes) {
        this.units = units;
        this.frames = frames;
        this.policy = policy;
        this.changes = changes;
    }

    Unit agency(AgencyDraft draft) {
        policy.mustFound(draft);
        if (!draft.kind().isAgency())
            throw Refused.at("kind", "organisation.unit.kindNoAgency");
        var existing = units.find(draft.id(), draft.from());
        if (existing.isPresent())
            return existing.get();
        var refusals = new ArrayList<Refusal>(policy.names(draft.name(), draft.shortName()));
        refusals.addAll(code(draft.id(), draft.code()));
        var parent = draft.parent();
        if (parent != null)
            refusals.addAll(policy.objections(draft.kind(), units.find(parent, draft.from())
                    .orElseThrow(() -> new Missing("unit")), draft.name(), draft.shortName(), draft.from()));
        Refused.ifAny(refusals);
        frames.setModel(draft.id(), draft.from(), draft.model(), null);
        return save(new Unit(draft.id(), draft.id(), parent, draft.code(), draft.name().strip(),
                shortName(draft.name(), draft.shortName()), draft.kind(), 0, Validity.from(draft.from()), 1));
    }

    Unit unit(UnitDraft draft) {
        policy.mustManage(draft.agency());
        var existing = units.find(draft.id(), draft.from()).filter(unit -> unit.agency().equals(draft.agency()));
        if (existing.isPresent())
            return existing.get();
        if (draft.kind().isAgency())
            throw Refused.at("kind", "organisation.unit.kindIsAgency");
        var parent = units.find(draft.parent(), draft.from()).filter(unit -> unit.agency().equals(draft.agency()))
                .orElseThrow(() -> Refused.at("parent", "organisation.unit.parentMissing"));
        var refusals = new ArrayList<>(
                policy.objections(draft.kind(), parent, draft.name(), draft.shortName(), draft.from()));
        refusals.addAll(code(draft.agency(), draft.code()));
        Refused.ifAny(refusals);
        return save(new Unit(draft.id(), draft.agency(), draft.parent(), draft.code(), draft.name().strip(),
                shortName(draft.name(), draft.shortName()), draft.kind(), draft.ordinal(),
                Validity.from(draft.from()), 1));
    }

    /// The code itself, or with a number behind it where an earlier unit bears it.
    String freeCode(UnitId agency, String code) {
        var free = code;
        for (int number = 2; units.codeTaken(agency, free); number++)
            free = code + "-" + number;
        return free;
    }

    static String shortName(String name, String shortName) {
        if (!shortName.isBlank())
            return shortName.strip();
        return name.length() <= UnitPolicy.LONGEST_SHORT_NAME
                ? name.strip()
                : name.substring(0, UnitPolicy.LONGEST_SHORT_NAME).strip();
    }

    private List<Refusal> code(UnitId agency, String code) {
        if (!code.matches(CODE))
            return List.of(Refusal.at("code", "organisation.unit.codeWrong"));
        return units.codeTaken(agency, code)
                ? List.of(Refusal.at("code", "organisation.unit.codeTaken", code))
                : List.of();
    }

    private Unit save(Unit unit) {
        units.insert(unit);
        changes.tell(unit.agency(), ref("organisation", "unit", unit.id().value()), unit.name(),
                "organisation.unit.created", null, unit, null);
        return unit;
    }
}
