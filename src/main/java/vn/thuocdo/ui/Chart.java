package vn.thuocdo.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A chart and the table under it.
///
/// @param kind       lines for what changes, bars for what compares
/// @param title      what is shown
/// @param unit       behind each value, for example ` %`, or an empty text for counts
/// @param categories names along the axis
/// @param series     the rows of values
public record Chart(Kind kind, String title, String unit, List<String> categories, List<Series> series) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /// How values are drawn.
    public enum Kind {
        /// Lines with a mark and a dash of their own.
        LINE,
        /// Bars side by side.
        BAR,
        /// Bars on top of each other.
        STACKED
    }

    /// One row of values.
    ///
    /// @param name   what is counted
    /// @param values one for each category; null where nothing was counted
    /// @param urls   the list behind each value, or an empty list
    /// @param look   the ground, as in [Share], where the values are counts of a state; else an empty text
    public record Series(String name, List<@Nullable Number> values, List<String> urls, String look) {
        /// Values that are not counts of a state.
        public Series(String name, List<@Nullable Number> values, List<String> urls) {
            this(name, values, urls, "");
        }

        /// The value of a category as the table shows it.
        public String shown(int category, String unit) {
            var value = values.get(category);
            return value == null ? "–" : Page.number(value) + unit;
        }

        /// The list behind a value, or an empty text.
        public String url(int category) {
            return category < urls.size() ? urls.get(category) : "";
        }
    }

    /// The form that the script reads.
    public String json() {
        return JSON.writeValueAsString(this);
    }
}
