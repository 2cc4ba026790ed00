package vn.thuocdo.organisation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Lineage;
import vn.thuocdo.organisation.Positions;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Staff;
import vn.thuocdo.organisation.StaffMember;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.organisation.UnitVersion;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Step;

/// Gathers what the page of a unit shows.
@Component
class UnitPages {
    private final SeenUnits seen;
    private final UnitQueries units;
    private final Positions positions;
    private final Staff staff;

    UnitPages(SeenUnits seen, UnitQueries units, Positions positions, Staff staff) {
        this.seen = seen;
        this.units = units;
        this.positions = positions;
        this.staff = staff;
    }

    UnitPage of(Unit unit) {
        var today = Page.today();
        return UnitPage.of(unit, parent(unit), units.model(unit.agency(), today), history(unit),
                lineage(units.predecessors(unit.id()), Lineage::predecessor),
                lineage(units.successors(unit.id()), Lineage::unit), seats(unit), seen.openWork(unit.id()),
                seen.manages(unit.agency()));
    }

    private UnitPage.Ref parent(Unit unit) {
        var parent = unit.parent();
        return parent == null
                ? new UnitPage.Ref("", "", "")
                : units.find(parent).map(above -> new UnitPage.Ref(above.name(),
                        above.agency().equals(unit.agency()) ? "/settings/units/" + above.id() : "", ""))
                        .orElseThrow();
    }

    private List<Step> history(Unit unit) {
        var steps = new ArrayList<Step>();
        var end = unit.validity().to();
        if (end != null)
            steps.add(step(Page.date(end), Page.text("organisation.unit.ended"), "", end.isAfter(Page.today())));
        units.history(unit.id()).stream().sorted(Comparator.comparing(UnitVersion::from).reversed())
                .forEach(version -> steps.add(step(Page.date(version.from()), version.name() + " · "
                        + Page.text("organisation.kind." + Page.slug(version.kind())),
                        version.reason() == null ? "" : version.reason(), version.from().isAfter(Page.today()))));
        return steps;
    }

    private static Step step(String time, String title, String note, boolean coming) {
        return new Step(time, title, note, coming ? Step.Mark.COMING : Step.Mark.DONE);
    }

    private List<UnitPage.Ref> lineage(List<Lineage> lineage, Function<Lineage, UnitId> end) {
        return lineage.stream().map(each -> units.find(end.apply(each)).map(other -> new UnitPage.Ref(other.name(),
                "/settings/units/" + other.id(),
                Page.text("organisation.lineage." + Page.slug(each.kind()), Page.date(each.since()))
                        + (each.document() == null || each.document().isEmpty() ? "" : " · " + each.document())))
                .orElseThrow()).toList();
    }

    private List<UnitPage.Seat> seats(Unit unit) {
        var holders = staff.inUnit(unit.id());
        return positions.ofUnit(unit.id(), Page.today()).stream().map(position -> new UnitPage.Seat(
                position.id().toString(), position.title(), position.head(),
                holders.stream().filter(member -> member.position().equals(position.id())).map(UnitPages::holder)
                        .toList()))
                .toList();
    }

    private static UnitPage.Ref holder(StaffMember member) {
        return new UnitPage.Ref(member.name(), "/settings/staff/" + member.person(),
                member.main() ? "" : Page.text("organisation.staff.besides"));
    }
}
