package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// The door to positions. Changing them needs `MANAGE_UNITS` in the agency or in the province above.
@Component
public class Positions {
    private static final int LONGEST_TITLE = 120;

    private final PositionStore positions;
    private final UnitQueries units;
    private final UnitPolicy policy;
    private final Changes changes;

    Positions(PositionStore positions, UnitQueries units, UnitPolicy policy, Changes changes) {
        this.positions = positions;
        this.units = units;
        this.policy = policy;
        this.changes = changes;
    }

    /// The position, or [Missing].
    public Position get(PositionId id) {
        return positions.find(id).orElseThrow(() -> new Missing("position"));
    }

    /// The positions of exactly this unit on the day: the head first.
    public List<Position> ofUnit(UnitId unit, LocalDate on) {
        return positions.ofUnit(unit, on);
    }

    /// All positions of an agency on the day, unit by unit.
    public List<Position> ofAgency(UnitId agency, LocalDate on) {
        return positions.ofAgency(agency, on);
    }

    /// Sets up a position. Sending the same draft twice makes one.
    @Transactional
    public Position create(PositionDraft draft) {
        var unit = units.get(draft.unit());
        policy.mustManage(unit.agency());
        var existing = positions.find(draft.id()).filter(found -> found.unit().equals(draft.unit()));
        if (existing.isPresent())
            return existing.get();
        var refusals = title(draft.title());
        if (!unit.livesOn(draft.from()))
            refusals.add(Refusal.at("from", "organisation.unit.notLiving", unit.name(), draft.from()));
        if (draft.head() && headIn(draft.unit(), draft.from(), null))
            refusals.add(Refusal.at("head", "organisation.position.headThere"));
        Refused.ifAny(refusals);
        var position = new Position(draft.id(), unit.agency(), draft.unit(), draft.title().strip(), draft.head(),
                draft.authority(), draft.ordinal(), Validity.from(draft.from()), 1);
        positions.insert(position);
        tell("organisation.position.created", null, position);
        return position;
    }

    /// Corrects title, headship, authority and place.
    ///
    /// @param version the version that was read
    @Transactional
    public Position change(PositionId id, int version, String title, boolean head, Authority authority, int ordinal) {
        var before = get(id);
        policy.mustManage(before.agency());
        var refusals = title(title);
        if (head && headIn(before.unit(), policy.today(), id))
            refusals.add(Refusal.at("head", "organisation.position.headThere"));
        Refused.ifAny(refusals);
        var after = new Position(id, before.agency(), before.unit(), title.strip(), head, authority, ordinal,
                before.validity(), version);
        positions.update(after);
        tell("organisation.position.changed", before, after);
        return get(id);
    }

    /// Closes a position after its last day; refused while somebody holds it beyond that day.
    @Transactional
    public Position close(PositionId id, int version, LocalDate lastDay) {
        var before = get(id);
        policy.mustManage(before.agency());
        if (lastDay.isBefore(before.validity().from()))
            throw Refused.at("lastDay", "organisation.position.endsBeforeBegin");
        var held = positions.heldAfter(before.agency(), id, lastDay);
        if (held > 0)
            throw Refused.because("organisation.position.held", held);
        var after = new Position(id, before.agency(), before.unit(), before.title(), before.head(), before.authority(),
                before.ordinal(), new Validity(before.validity().from(), lastDay), version);
        positions.update(after);
        tell("organisation.position.closed", before, after);
        return get(id);
    }

    private boolean headIn(UnitId unit, LocalDate on, @Nullable PositionId except) {
        return positions.ofUnit(unit, on).stream()
                .anyMatch(position -> position.head() && !position.id().equals(except));
    }

    private static List<Refusal> title(String title) {
        var refusals = new ArrayList<Refusal>();
        if (title.isBlank() || title.length() > LONGEST_TITLE)
            refusals.add(Refusal.at("title", "organisation.position.titleWrong", LONGEST_TITLE));
        return refusals;
    }

    private void tell(String action, @Nullable Position before, Position after) {
        changes.tell(after.agency(), ref("organisation", "position", after.id().value()), after.title(), action,
                before, after, null);
    }
}
