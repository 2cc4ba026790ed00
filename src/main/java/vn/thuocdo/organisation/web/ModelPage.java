package vn.thuocdo.organisation.web;

import java.time.LocalDate;

/// What the switch of a frame shows.
///
/// @param id       the agency
/// @param name     its name
/// @param model    the frame to come, in words
/// @param on       first day
/// @param document number of the decision
/// @param preview  what would happen
public record ModelPage(String id, String name, String model, LocalDate on, String document,
        ReorganisationPage preview) {}
