package vn.thuocdo.organisation.web;

import java.util.List;
import vn.thuocdo.ui.Option;

/// What the page of a person shows.
///
/// @param id        identity
/// @param agency    the agency
/// @param name      the person's name
/// @param username  what the person signs in with, or an empty text
/// @param account   identity of the account, or an empty text
/// @param version   version to be sent back
/// @param seats     everything the person was ever appointed to, latest first
/// @param positions positions to choose from
/// @param accounts  accounts to choose from
/// @param manages   whether the reader may change the person
public record PersonPage(String id, String agency, String name, String username, String account, int version,
        List<Seat> seats, List<Option> positions, List<Option> accounts, boolean manages) {
    /// One appointment.
    ///
    /// @param id       identity
    /// @param title    title of the position
    /// @param unit     name of the unit
    /// @param unitUrl  page of the unit
    /// @param from     first day
    /// @param to       last day, or an empty text
    /// @param main     whether it is the main position
    /// @param document number of the decision, or an empty text
    /// @param now      whether it holds today
    /// @param open     whether it can still be ended
    public record Seat(String id, String title, String unit, String unitUrl, String from, String to, boolean main,
            String document, boolean now, boolean open) {}

    /// Appointments that hold or will hold, as choices for the one to end.
    public List<Option> ending() {
        return seats.stream().filter(Seat::open).map(seat -> new Option(seat.id(), seat.title() + " – " + seat.unit()))
                .toList();
    }
}
