package vn.thuocdo.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitMatch;
import vn.thuocdo.organisation.UnitNames;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// What the page of remembered names shows.
///
/// @param agency the agency
/// @param name   its name
/// @param units  what a name may mean
/// @param rows   the remembered names
/// @param tried  a name that was tried, or an empty text
/// @param result what it means, in words
public record NamesPage(String agency, String name, List<Option> units, List<Row> rows, String tried,
        String result) {
    /// A remembered name.
    ///
    /// @param words its words, by which it is forgotten
    /// @param typed as it stood
    /// @param means name of the unit, or the words for everybody
    public record Row(String words, String typed, String means) {}

    static NamesPage of(Unit agency, List<Unit> tree, List<UnitNames.Remembered> remembered, String tried,
            @Nullable UnitMatch match) {
        var everybody = Page.text("organisation.names.everybody");
        var names = tree.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var units = new ArrayList<Option>(List.of(new Option("*", everybody)));
        units.addAll(UnitChoices.of(tree, unit -> !unit.isAgency()));
        var rows = remembered.stream().map(each -> new Row(each.words(), each.typed(),
                each.unit() == null ? everybody : names.getOrDefault(each.unit(), ""))).toList();
        var result = switch (match) {
            case null -> "";
            case UnitMatch.Known(var unit) -> names.getOrDefault(unit, "");
            case UnitMatch.Wildcard() -> everybody;
            case UnitMatch.Unknown(var proposals) -> proposals.isEmpty()
                    ? Page.text("organisation.names.unknown")
                    : Page.text("organisation.names.proposed",
                            proposals.stream().map(Unit::name).collect(Collectors.joining("; ")));
        };
        return new NamesPage(agency.id().toString(), agency.name(), units, rows, tried, result);
    }
}
