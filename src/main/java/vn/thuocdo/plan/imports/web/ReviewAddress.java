package vn.thuocdo.plan.imports.web;

import java.util.Set;

/// Addresses of the review, with the rows that are shown and the one that is looked at.
final class ReviewAddress {
    /// Ways to show fewer rows.
    static final Set<String> SHOWS = Set.of("all", "targets", "tasks", "doubts", "dropped", "unread");

    private ReviewAddress() {}

    static String of(String id, String show, String row) {
        return "redirect:/plans/imports/" + id + (SHOWS.contains(show) && !show.equals("all") ? "?show=" + show : "")
                + (row.isEmpty() ? "" : "#r-" + row);
    }
}
