package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.UnitId;

/// Works out what a merger or a switch of the frame would do.
@Component
class PreviewReorganisation {
    private static final LocalDate TWO_TIERS_FROM = LocalDate.of(2025, 7, 1);

    private final UnitQueries units;
    private final UnitPolicy policy;
    private final StandardFrames frames;
    private final Handover handover;
    private final MoveStaff staff;

    PreviewReorganisation(UnitQueries units, UnitPolicy policy, StandardFrames frames, Handover handover,
            MoveStaff staff) {
        this.units = units;
        this.policy = policy;
        this.frames = frames;
        this.handover = handover;
        this.staff = staff;
    }

    Reorganisation merger(MergerDraft draft) {
        draft.communes().forEach(policy::mustManage);
        var frame = frame(UnitKind.COMMUNE, modelOn(draft.on()), draft.on());
        var passing = draft.communes().stream()
                .flatMap(commune -> passing(commune, frame, draft.on(), draft.targets()).stream()).toList();
        var obstacles = new ArrayList<Refusal>(when(draft.on(), draft.document()));
        if (draft.communes().stream().distinct().count() < 2)
            obstacles.add(Refusal.at("communes", "organisation.merger.tooFew"));
        if (!draft.communes().contains(draft.leading()))
            obstacles.add(Refusal.at("leading", "organisation.merger.leadingElsewhere"));
        var above = draft.communes().stream().map(commune -> units.agencyAbove(commune, draft.on())).distinct();
        if (above.count() > 1)
            obstacles.add(Refusal.at("communes", "organisation.merger.severalProvinces"));
        draft.communes().forEach(commune -> obstacles.addAll(ready(commune, draft.on())));
        return new Reorganisation(draft.on(), targets(frame), passing, obstacles);
    }

    Reorganisation modelSwitch(ModelSwitchDraft draft) {
        policy.mustManage(draft.agency());
        var agency = units.get(draft.agency());
        var frame = frame(agency.kind(), draft.model(), draft.on());
        var obstacles = new ArrayList<Refusal>(when(draft.on(), draft.document()));
        if (units.model(draft.agency(), draft.on()) == draft.model())
            obstacles.add(Refusal.at("model", "organisation.switch.sameModel"));
        obstacles.addAll(ready(draft.agency(), draft.on()));
        var targets = new HashMap<UnitId, String>();
        units.inAgency(draft.agency(), draft.on()).stream().filter(unit -> unit.kind() == UnitKind.LEADERSHIP)
                .forEach(unit -> targets.put(unit.id(), MergerDraft.ITSELF));
        targets.putAll(draft.targets());
        var passing = passing(draft.agency(), frame, draft.on(), targets);
        passing.stream().filter(each -> each.target().equals(MergerDraft.ITSELF))
                .filter(each -> !each.unit().kind().existsIn(draft.model())).forEach(each -> obstacles
                        .add(Refusal.at("targets", "organisation.switch.cannotStay", each.unit().name())));
        return new Reorganisation(draft.on(), targets(frame), passing, obstacles);
    }

    StandardFrame frame(UnitKind kind, OrganisationModel model, LocalDate on) {
        return frames.of(kind, model, on).orElseThrow(() -> new Missing("frame"));
    }

    /// The frame that the law gives to a new commune on the day.
    static OrganisationModel modelOn(LocalDate day) {
        return day.isBefore(TWO_TIERS_FROM) ? OrganisationModel.THREE_TIER : OrganisationModel.TWO_TIER;
    }

    private List<Reorganisation.Passing> passing(UnitId agency, StandardFrame frame, LocalDate on,
            Map<UnitId, String> chosen) {
        var living = units.inAgency(agency, on);
        return living.stream().filter(unit -> !unit.isAgency()).map(unit -> new Reorganisation.Passing(unit,
                living.getFirst().shortName(), chosen.getOrDefault(unit.id(), proposal(frame, unit)),
                staff.count(agency, unit.id(), on), handover.openWork(unit))).toList();
    }

    private static String proposal(StandardFrame frame, Unit unit) {
        return switch (unit.kind()) {
            case HAMLET, PARTNER, DISTRICT -> MergerDraft.ITSELF;
            default -> StandardFrames.successor(frame, unit).map(StandardFrame.StandardUnit::code)
                    .orElse(MergerDraft.ITSELF);
        };
    }

    private static List<Reorganisation.Target> targets(StandardFrame frame) {
        return frame.units().stream().map(unit -> new Reorganisation.Target(unit.code(), unit.kind(), unit.name()))
                .toList();
    }

    private List<Refusal> when(LocalDate on, String document) {
        var found = new ArrayList<Refusal>();
        if (on.isAfter(policy.today()))
            found.add(Refusal.at("on", "organisation.switch.inFuture"));
        if (document.isBlank())
            found.add(Refusal.at("document", "organisation.switch.documentMissing"));
        return found;
    }

    /// An agency is ready when it lives on the day before and nothing about its units is set for later.
    private List<Refusal> ready(UnitId agency, LocalDate on) {
        var found = new ArrayList<Refusal>();
        var now = units.get(agency);
        if (!now.livesOn(on) || !now.livesOn(on.minusDays(1)))
            found.add(Refusal.at("on", "organisation.unit.notLiving", now.name(), on));
        for (var unit : units.inAgency(agency, LocalDate.of(9999, 12, 31)))
            if (unit.validity().from().isAfter(on) || units.history(unit.id()).stream()
                    .anyMatch(version -> version.from().isAfter(on)))
                found.add(Refusal.at("on", "organisation.switch.changesLater", unit.name()));
        return found;
    }
}
