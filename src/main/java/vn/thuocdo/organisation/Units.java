package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.UnitId;

/// Setting up, changing and closing units. Each act needs `MANAGE_UNITS` in the unit's agency or in the province above.
@Component
public class Units {
    private final FoundUnit founding;
    private final ChangeUnit changing;
    private final EndUnit ending;
    private final PreviewReorganisation preview;
    private final MergeCommunes merging;
    private final SwitchModel switching;
    private final EstablishFrame establishing;

    Units(FoundUnit founding, ChangeUnit changing, EndUnit ending, PreviewReorganisation preview,
            MergeCommunes merging, SwitchModel switching, EstablishFrame establishing) {
        this.founding = founding;
        this.changing = changing;
        this.ending = ending;
        this.preview = preview;
        this.merging = merging;
        this.switching = switching;
        this.establishing = establishing;
    }

    /// Sets up a commune or province; needs the administrator of the agency above, or an empty installation.
    @Transactional
    public Unit found(AgencyDraft draft) {
        return founding.agency(draft);
    }

    /// Sets up the units that the law gives to a fresh agency in its frame, with their positions and the names that
    /// plans use for them.
    ///
    /// @param ids the identity to give to the unit with a code
    @Transactional
    public List<Unit> establish(UnitId agency, Function<String, UnitId> ids) {
        return establishing.standard(agency, ids);
    }

    /// Sets up a unit inside an agency. Sending the same draft twice makes one unit.
    @Transactional
    public Unit create(UnitDraft draft) {
        return founding.unit(draft);
    }

    /// Changes what a unit is from a day on: name, place in the tree, sort.
    ///
    /// @param version the version that was read; throws `Conflict` when somebody else changed the unit since
    @Transactional
    public Unit change(UnitId id, int version, UnitChange change) {
        return changing.change(id, version, change);
    }

    /// Gives a unit another name from a day on.
    @Transactional
    public Unit rename(UnitId id, int version, LocalDate from, String name, String shortName, String reason) {
        return changing.rename(id, version, from, name, shortName, reason);
    }

    /// Puts a unit under another one from a day on.
    @Transactional
    public Unit move(UnitId id, int version, LocalDate from, UnitId parent, String reason) {
        return changing.move(id, version, from, parent, reason);
    }

    /// Closes a unit after its last day. Open work needs a successor, to which it moves with the staff; without one the
    /// act is refused with the reasons.
    ///
    /// @param successor the unit of the same agency that carries on, or null when nothing is open
    @Transactional
    public Unit end(UnitId id, int version, LocalDate lastDay, @Nullable UnitId successor, String reason) {
        return ending.end(id, version, lastDay, successor, reason);
    }

    /// What merging communes would do. Needs the administrator of the province above.
    @Transactional(readOnly = true)
    public Reorganisation previewMerger(MergerDraft draft) {
        return preview.merger(draft);
    }

    /// Merges communes into a new one, all or nothing: its units are set up, staff, accounts, remembered names and the
    /// open work of every module move to it, the earlier communes end the day before. Their past stays readable.
    @Transactional
    public Unit merge(MergerDraft draft) {
        return merging.merge(draft);
    }

    /// What switching the frame would do, with a proposed successor for each unit.
    @Transactional(readOnly = true)
    public Reorganisation previewSwitch(ModelSwitchDraft draft) {
        return preview.modelSwitch(draft);
    }

    /// Lets an agency work in another frame from a day on, all or nothing.
    @Transactional
    public Unit switchModel(ModelSwitchDraft draft) {
        return switching.change(draft);
    }
}
