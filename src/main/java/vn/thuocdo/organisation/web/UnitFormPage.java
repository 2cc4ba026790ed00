package vn.thuocdo.organisation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// What the form of a unit shows, for a new one and for a change of an existing one.
///
/// @param id        identity: a fresh one for a new unit, so that sending twice makes one
/// @param fresh     whether the unit is to be set up
/// @param isAgency  whether it is the top of a commune or province
/// @param title     name of the unit, or of the one under which it is set up
/// @param parents   units under which it may stand
/// @param parent    the one above
/// @param kinds     sorts to choose from
/// @param kind      its sort
/// @param code      its code
/// @param name      full name
/// @param shortName name for narrow places
/// @param from      proposed first day
/// @param version   version to be sent back
public record UnitFormPage(String id, boolean fresh, boolean isAgency, String title, List<Option> parents,
        @Nullable String parent, List<Option> kinds, String kind, String code, String name, String shortName,
        LocalDate from, int version) {
    static UnitFormPage fresh(Unit above, List<Unit> tree) {
        return new UnitFormPage(UnitId.next().toString(), true, false, above.name(), UnitChoices.of(tree),
                above.id().toString(), kinds(false), UnitKind.DIVISION.name(), "", "", "", Page.today(), 0);
    }

    static UnitFormPage of(Unit unit, List<Unit> tree) {
        var parent = unit.parent();
        return new UnitFormPage(unit.id().toString(), false, unit.isAgency(), unit.name(), UnitChoices.of(tree),
                parent == null ? null : parent.toString(), kinds(unit.isAgency()), unit.kind().name(), unit.code(),
                unit.name(), unit.shortName(), Page.today(), unit.version());
    }

    private static List<Option> kinds(boolean agencies) {
        return Arrays.stream(UnitKind.values()).filter(kind -> kind.isAgency() == agencies)
                .map(kind -> new Option(kind.name(), Page.text("organisation.kind." + Page.slug(kind)))).toList();
    }
}
