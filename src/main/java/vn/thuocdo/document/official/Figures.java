package vn.thuocdo.document.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures of a report, one a line: what is counted, how many in bold, and a remark.
///
/// @param figures the lines in order
public record Figures(List<Figure> figures) implements Block {
    public Figures {
        figures = List.copyOf(figures);
    }

    /// One figure.
    ///
    /// @param label what is counted, for example "Nhiệm vụ hoàn thành đúng hạn"
    /// @param value the figure with its unit, for example "42/56 nhiệm vụ"
    /// @param note  remark in brackets, for example "75,00 %", or null
    public record Figure(String label, String value, @Nullable String note) {
        /// The line as text.
        public RichText text() {
            var line = RichText.of(label + ": ").and(RichText.bold(value));
            return note == null ? line : line.and(" (" + note + ")");
        }
    }

    /// The figures as a list of items after dashes, each but the last ending in a semicolon.
    public Items items() {
        var last = figures.size() - 1;
        return new Items(Items.Marker.DASH, java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(index -> figures.get(index).text().and(index == last ? "." : ";")).toList());
    }
}
