package vn.thuocdo.ui.web;

import java.util.List;
import vn.thuocdo.ui.spi.SearchHit;

/// What the search found.
///
/// @param query what was typed
/// @param kinds the hits by kind, without kinds that found nothing
public record SearchPage(String query, List<Kind> kinds) {
    /// Hits of one kind.
    ///
    /// @param heading message key of the kind
    /// @param hits    the best ones
    /// @param allUrl  list of all, or an empty text
    public record Kind(String heading, List<SearchHit> hits, String allUrl) {}
}
