package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// An agency that is to work in another frame.
///
/// @param agency   the agency
/// @param model    the frame from then on
/// @param parent   the unit above it from then on, or null to leave it where it is
/// @param on       first day, not after today
/// @param document number of the decision
/// @param targets  by earlier unit the code of the standard unit that carries on its work, or [MergerDraft#ITSELF] for a
///                 unit that stays; units that are not named go where the preview proposes
public record ModelSwitchDraft(UnitId agency, OrganisationModel model, @Nullable UnitId parent, LocalDate on,
        String document, Map<UnitId, String> targets) {
    public ModelSwitchDraft {
        targets = Map.copyOf(targets);
    }
}
