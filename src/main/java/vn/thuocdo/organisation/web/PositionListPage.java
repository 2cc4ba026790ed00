package vn.thuocdo.organisation.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.organisation.Authority;
import vn.thuocdo.organisation.Position;
import vn.thuocdo.organisation.StaffMember;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// What the list of positions shows.
///
/// @param agency   the agency
/// @param name     its name
/// @param agencies the agencies to choose from
/// @param bands    the units that have positions, in tree order
/// @param manages  whether the person may change them
public record PositionListPage(String agency, String name, List<Option> agencies, List<Band> bands,
        boolean manages) {
    /// The positions of one unit.
    public record Band(String id, String unit, List<Row> rows) {}

    /// One position.
    ///
    /// @param id      identity
    /// @param title   its title
    /// @param notes   head, authority, in words
    /// @param holders names of who holds it
    public record Row(String id, String title, String notes, String holders) {}

    static PositionListPage of(Unit agency, List<Unit> agencies, List<Unit> tree, List<Position> positions,
            List<StaffMember> staff, boolean manages) {
        var holders = staff.stream().collect(Collectors.groupingBy(StaffMember::position,
                Collectors.mapping(StaffMember::name, Collectors.joining(", "))));
        var bands = tree.stream().map(unit -> new Band(unit.id().toString(), unit.name(),
                positions.stream().filter(position -> position.unit().equals(unit.id()))
                        .map(position -> new Row(position.id().toString(), position.title(), notes(position),
                                holders.getOrDefault(position.id(), "")))
                        .toList()))
                .filter(band -> !band.rows().isEmpty()).toList();
        return new PositionListPage(agency.id().toString(), agency.name(),
                agencies.stream().map(each -> new Option(each.id().toString(), each.shortName())).toList(), bands,
                manages);
    }

    private static String notes(Position position) {
        var head = position.head() ? Page.text("organisation.position.isHead") : "";
        var power = position.authority() == Authority.NONE
                ? ""
                : Page.text("organisation.authority." + Page.slug(position.authority()));
        return head.isEmpty() || power.isEmpty() ? head + power : head + " · " + power;
    }
}
