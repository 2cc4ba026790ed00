package vn.thuocdo.organisation.web;

import java.time.LocalDate;
import java.util.List;
import vn.thuocdo.organisation.Authority;
import vn.thuocdo.organisation.Position;
import vn.thuocdo.organisation.PositionId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// What the form of a position shows.
///
/// @param id        identity
/// @param fresh     whether it is to be set up
/// @param unit      its unit
/// @param unitName  name of the unit
/// @param title     its title
/// @param head      whether it heads the unit
/// @param authority what it may decide
/// @param ordinal   its place
/// @param from      first day
/// @param version   version to be sent back
public record PositionFormPage(String id, boolean fresh, String unit, String unitName, String title, boolean head,
        String authority, int ordinal, LocalDate from, int version) {
    static PositionFormPage fresh(Unit unit) {
        return new PositionFormPage(PositionId.next().toString(), true, unit.id().toString(), unit.name(), "", false,
                Authority.NONE.name(), 50, Page.today(), 0);
    }

    static PositionFormPage of(Position position, Unit unit) {
        return new PositionFormPage(position.id().toString(), false, unit.id().toString(), unit.name(),
                position.title(), position.head(), position.authority().name(), position.ordinal(),
                position.validity().from(), position.version());
    }

    /// What a position may decide for the agency.
    public List<Option> authorities() {
        return Option.of(Authority.class, "organisation.authority");
    }
}
