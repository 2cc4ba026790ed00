package vn.thuocdo.organisation.web;

import java.util.List;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.spi.OpenWork;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Step;

/// What the page of a unit shows.
///
/// @param id        identity
/// @param agency    its agency
/// @param name      full name
/// @param shortName name for narrow places
/// @param code      code
/// @param kind      sort in words
/// @param parent    the unit above, or a link without address at the top
/// @param from      first day
/// @param to        last day, or an empty text
/// @param model     the frame in words, for an agency; else an empty text
/// @param history   what changed, latest first
/// @param before    units whose work this one carries on
/// @param after     units that carry on its work
/// @param positions its positions and who holds them
/// @param open      open work in words
/// @param manages   whether the person may change it
/// @param isAgency  whether it is the top of a commune or province
/// @param living    whether it exists today
public record UnitPage(String id, String agency, String name, String shortName, String code, String kind, Ref parent,
        String from, String to, String model, List<Step> history, List<Ref> before, List<Ref> after,
        List<Seat> positions, List<String> open, boolean manages, boolean isAgency, boolean living) {
    /// A link to another unit.
    ///
    /// @param name its name
    /// @param url  its page, or an empty text
    /// @param note more about it
    public record Ref(String name, String url, String note) {}

    /// A position.
    ///
    /// @param id      identity
    /// @param title   its title
    /// @param head    whether it heads the unit
    /// @param holders who holds it today
    public record Seat(String id, String title, boolean head, List<Ref> holders) {}

    /// The parts that are facts of the unit itself.
    static UnitPage of(Unit unit, Ref parent, OrganisationModel model, List<Step> history, List<Ref> before,
            List<Ref> after, List<Seat> positions, List<OpenWork> open, boolean manages) {
        var end = unit.validity().to();
        return new UnitPage(unit.id().toString(), unit.agency().toString(), unit.name(), unit.shortName(), unit.code(),
                Page.text("organisation.kind." + Page.slug(unit.kind())), parent,
                Page.date(unit.validity().from()), end == null ? "" : Page.date(end),
                unit.isAgency() ? Page.text("organisation.model." + Page.slug(model)) : "", history, before, after,
                positions, open.stream().map(work -> Page.text(work.label(), work.count())).toList(), manages,
                unit.isAgency(), unit.livesOn(Page.today()));
    }
}
