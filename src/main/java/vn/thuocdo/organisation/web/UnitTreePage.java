package vn.thuocdo.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.StaffMember;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// What the tree of units shows.
///
/// @param agency   id of the agency shown
/// @param name     its name
/// @param on       the day
/// @param model    the frame on that day, in words
/// @param agencies the agencies to choose from
/// @param rows     the units in tree order
/// @param manages  whether the person may change them
/// @param province whether it is a province, so that communes may be set up and merged
public record UnitTreePage(String agency, String name, LocalDate on, String model, List<Option> agencies,
        List<Row> rows, boolean manages, boolean province) {
    /// One unit.
    ///
    /// @param id    identity
    /// @param name  full name
    /// @param code  code
    /// @param kind  sort in words
    /// @param depth how deep it stands
    /// @param head  name of its head, or an empty text
    /// @param staff how many people hold a position in it
    /// @param since first day
    public record Row(String id, String name, String code, String kind, int depth, String head, int staff,
            String since) {}

    static UnitTreePage of(Unit agency, LocalDate on, OrganisationModel model, List<Unit> agencies, List<Unit> tree,
            List<StaffMember> staff, boolean manages) {
        var depths = UnitChoices.depths(tree);
        Map<UnitId, List<StaffMember>> byUnit = staff.stream().collect(Collectors.groupingBy(StaffMember::unit));
        var rows = tree.stream().map(unit -> row(unit, depths.getOrDefault(unit.id(), 0),
                byUnit.getOrDefault(unit.id(), List.of()))).toList();
        return new UnitTreePage(agency.id().toString(), agency.name(), on,
                Page.text("organisation.model." + Page.slug(model)),
                agencies.stream().map(each -> new Option(each.id().toString(), each.shortName())).toList(), rows,
                manages, agency.kind() == vn.thuocdo.organisation.UnitKind.PROVINCE);
    }

    private static Row row(Unit unit, int depth, List<StaffMember> staff) {
        var head = staff.stream().filter(StaffMember::head).findFirst().map(StaffMember::name).orElse("");
        return new Row(unit.id().toString(), unit.name(), unit.code(),
                Page.text("organisation.kind." + Page.slug(unit.kind())), depth, head, staff.size(),
                Page.paddedDate(unit.validity().from()));
    }
}
