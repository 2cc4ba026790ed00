package vn.thuocdo.plan;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// Which plans a list shows; units' plans are never among them. What the acting person may not find is never in it.
///
/// @param agency agency whose plans are meant, or null for the acting person's own
/// @param year   year, or null for all
/// @param kind   sort of plan, or null for all
/// @param state  state, or null for all
/// @param text   words that title or number must hold; diacritics and case do not matter
public record PlanFilter(@Nullable UnitId agency, @Nullable Integer year, @Nullable PlanKind kind,
        @Nullable PlanState state, String text) {
    /// Every plan of the own agency.
    public static final PlanFilter ALL = new PlanFilter(null, null, null, null, "");

    /// Plans of an agency.
    public PlanFilter of(@Nullable UnitId other) {
        return new PlanFilter(other, year, kind, state, text);
    }

    /// Plans of a year.
    public PlanFilter in(@Nullable Integer other) {
        return new PlanFilter(agency, other, kind, state, text);
    }
}
