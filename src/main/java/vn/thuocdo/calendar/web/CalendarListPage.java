package vn.thuocdo.calendar.web;

import java.util.List;
import vn.thuocdo.calendar.CalendarCard;
import vn.thuocdo.ui.Page;

/// The calendars that concern an agency.
///
/// @param rows the nation's, the agency's, those of its units
public record CalendarListPage(List<Row> rows) {
    /// One calendar.
    ///
    /// @param name  whose
    /// @param url   its page
    /// @param hours regular hours of today
    /// @param own   how much it says itself, in words
    /// @param next  the next day off, in words
    public record Row(String name, String url, String hours, String own, String next) {
        static Row of(CalendarCard card) {
            return new Row(card.scope().isNation() ? Page.text("calendar.scope.nation") : card.name(),
                    "/settings/calendars/" + ScopePath.of(card.scope()), card.hours().toString().replace('-', '–'),
                    card.own() == 0 ? Page.text("calendar.list.inherits") : Page.text("calendar.list.own", card.own()),
                    card.nextOff().map(off -> Page.date(off.day()) + " · " + off.name()).orElse("–"));
        }
    }
}
