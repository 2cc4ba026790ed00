package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thuocdo.kernel.UnitId;

/// Communes that are to become one.
///
/// @param id        identity of the new commune, chosen by the caller
/// @param communes  the communes that merge, at least two, under one province
/// @param leading   the one of them whose leaders and heads keep their seats
/// @param name      full name of the new commune's committee, for example `Ủy ban nhân dân xã Thuận Châu`
/// @param shortName for example `UBND xã Thuận Châu`
/// @param code      short code of the new commune
/// @param on        first day of the new commune, not after today
/// @param document  number of the resolution
/// @param targets   by earlier unit the code of the standard unit that carries on its work, or [#ITSELF] for a unit that
///                  goes on under its own name; units that are not named go where the preview proposes
public record MergerDraft(UnitId id, List<UnitId> communes, UnitId leading, String name, String shortName,
        String code, LocalDate on, String document, Map<UnitId, String> targets) {
    /// Stands for a unit that goes on as it is.
    public static final String ITSELF = "=";

    public MergerDraft {
        communes = List.copyOf(communes);
        targets = Map.copyOf(targets);
    }
}
