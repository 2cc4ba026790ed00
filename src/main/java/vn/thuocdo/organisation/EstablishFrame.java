package vn.thuocdo.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.UnitId;

/// Sets up the units of a frame with their positions and the names that plans use for them.
@Component
class EstablishFrame {
    private final FoundUnit founding;
    private final Positions positions;
    private final UnitNameStore names;
    private final UnitQueries units;
    private final StandardFrames frames;
    private final CurrentActor actor;
    private final Clock clock;

    EstablishFrame(FoundUnit founding, Positions positions, UnitNameStore names, UnitQueries units,
            StandardFrames frames, CurrentActor actor, Clock clock) {
        this.founding = founding;
        this.positions = positions;
        this.names = names;
        this.units = units;
        this.frames = frames;
        this.actor = actor;
        this.clock = clock;
    }

    /// Everything that the law gives to an agency from its first day.
    List<Unit> standard(UnitId agency, Function<String, UnitId> ids) {
        var unit = units.get(agency);
        var from = unit.validity().from();
        return frames.of(unit.kind(), units.model(agency, from), from)
                .map(frame -> List.copyOf(establish(agency, frame.units(), from, ids).values())).orElse(List.of());
    }

    /// @param ids identity to give to the unit with a code
    /// @return the units by the code that the frame gives them; an agency that used it before gets another
    Map<String, Unit> establish(UnitId agency, List<StandardFrame.StandardUnit> standard, LocalDate from,
            Function<String, UnitId> ids) {
        var made = new LinkedHashMap<String, Unit>();
        for (var unit : standard) {
            var id = ids.apply(unit.code());
            made.put(unit.code(), founding.unit(new UnitDraft(id, agency, agency, unit.kind(),
                    founding.freeCode(agency, unit.code()), unit.name(), unit.shortName(), from, made.size() + 1)));
            positions(id, unit, from);
            learn(agency, id, unit);
        }
        return made;
    }

    private void positions(UnitId unit, StandardFrame.StandardUnit standard, LocalDate from) {
        int place = 1;
        for (var position : standard.positions())
            positions.create(new PositionDraft(PositionId.next(), unit, position.title(), position.isHead(),
                    position.power(), place++, from));
    }

    private void learn(UnitId agency, UnitId unit, StandardFrame.StandardUnit standard) {
        var aliases = standard.aliases();
        if (aliases == null)
            return;
        var account = actor.find().map(Actor::account).orElse(Actor.SYSTEM);
        aliases.forEach(alias -> learn(agency, unit, alias, account));
    }

    private void learn(UnitId agency, UnitId unit, String alias, AccountId account) {
        names.remember(agency, NameWords.full(alias), alias, unit, account, clock.instant());
    }
}
