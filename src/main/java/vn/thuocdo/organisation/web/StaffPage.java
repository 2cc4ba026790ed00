package vn.thuocdo.organisation.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.organisation.StaffFilter;
import vn.thuocdo.organisation.StaffMember;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Pager;

/// What the list of staff shows.
///
/// @param agency   the agency
/// @param name     its name
/// @param agencies agencies to choose from
/// @param units    units to choose from
/// @param unit     the chosen unit, or an empty text
/// @param q        the words searched for
/// @param rows     the people
/// @param pager    the way to the next
/// @param manages  whether the person may change them
public record StaffPage(String agency, String name, List<Option> agencies, List<Option> units, String unit, String q,
        List<Row> rows, Pager pager, boolean manages) {
    /// A person in a position.
    public record Row(String person, String name, String title, String notes, String unit, String since,
            boolean account) {}

    static StaffPage of(StaffFilter filter, List<Unit> tree, List<Unit> agencies, Slice<StaffMember> staff, int count,
            boolean manages) {
        var names = tree.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        var rows = staff.rows().stream().map(member -> new Row(member.person().toString(), member.name(),
                member.positionTitle(), member.main() ? "" : Page.text("organisation.staff.besides"),
                names.getOrDefault(member.unit(), ""), Page.paddedDate(member.validity().from()),
                member.account() != null)).toList();
        var unit = filter.unit();
        return new StaffPage(filter.agency().toString(), names.getOrDefault(filter.agency(), ""),
                agencies.stream().map(each -> new Option(each.id().toString(), each.shortName())).toList(),
                UnitChoices.of(tree, each -> !each.isAgency()), unit == null ? "" : unit.toString(), filter.text(),
                rows, Pager.of(staff, count, Page.text("organisation.staff.order")), manages);
    }
}
