package vn.thuocdo.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list to be saved as a spreadsheet.
///
/// @param title   what the list is
/// @param note    the filter that chose the rows and the moment, in words; may be empty
/// @param columns the columns from left to right
/// @param rows    the rows: for each column a text, number, `LocalDate`, `LocalDateTime` or null
public record Sheet(String title, String note, List<Column> columns, List<List<@Nullable Object>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    /// What a column holds.
    public enum Kind {
        TEXT,
        /// whole or decimal number
        NUMBER,
        /// hundredths, for example 57.4 for 57,40 %
        PERCENT,
        /// `LocalDate`
        DATE,
        /// `LocalDateTime`
        MOMENT
    }

    /// A column.
    ///
    /// @param heading its name
    /// @param kind    what it holds
    /// @param width   its width in characters
    public record Column(String heading, Kind kind, int width) {}
}
