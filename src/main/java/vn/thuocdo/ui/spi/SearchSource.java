package vn.thuocdo.ui.spi;

import java.util.List;
import vn.thuocdo.kernel.Actor;

/// Answers the search box of the top bar for one kind of record, narrowed to what the actor may find.
public interface SearchSource {
    /// Message key of the kind's name as a heading, for example `task.search.heading`.
    String heading();

    /// Place among the kinds; lower stands first.
    int order();

    /// The best hits, best first, at most `limit`. The query is what was typed, not empty; ignore diacritics.
    List<SearchHit> find(Actor actor, String query, int limit);

    /// Path of a list of all hits, or an empty text where there is none.
    default String allUrl(String query) {
        return "";
    }
}
