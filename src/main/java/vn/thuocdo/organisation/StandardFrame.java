package vn.thuocdo.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The units that the law gives to an agency in a frame, read from `organisation/standard-units.json`.
///
/// @param kind  sort of agency
/// @param model the frame
/// @param from  first day of the rule
/// @param basis the law, in Vietnamese
/// @param units its units in their usual order
record StandardFrame(UnitKind kind, OrganisationModel model, LocalDate from, String basis, List<StandardUnit> units) {
    /// A unit of the frame.
    ///
    /// @param follows words of [NameWords#core]; an earlier unit whose name holds one of them is proposed to pass its
    ///                work to this one
    /// @param aliases other names by which plans call it
    record StandardUnit(String code, UnitKind kind, String name, String shortName, List<String> follows,
            @Nullable List<String> aliases, List<StandardPosition> positions) {}

    /// A position of such a unit.
    record StandardPosition(String title, @Nullable Boolean head, @Nullable Authority authority) {
        boolean isHead() {
            return Boolean.TRUE.equals(head);
        }

        Authority power() {
            return authority == null ? Authority.NONE : authority;
        }
    }
}
