package vn.thuocdo.calendar;

import java.util.ArrayList;
import java.util.List;

/// Splits delimited text into rows and cells. The delimiter is the semicolon or tab where the first line has one, else
/// the comma; cells may be quoted, a doubled quote inside stands for one (RFC 4180).
final class DelimitedRows {
    private final String text;
    private final char delimiter;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private DelimitedRows(String text) {
        this.text = text;
        this.delimiter = delimiter(text);
    }

    static List<List<String>> of(String text) {
        return new DelimitedRows(text).split();
    }

    private static char delimiter(String text) {
        var firstLine = text.lines().findFirst().orElse("");
        for (var candidate : new char[]{';', '\t'})
            if (firstLine.indexOf(candidate) >= 0)
                return candidate;
        return ',';
    }

    private List<List<String>> split() {
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"')
                cell.append(text.charAt(++i));
            else if (sign == '"')
                quoted = !quoted;
            else if (quoted)
                cell.append(sign);
            else
                plain(sign);
        }
        endRow();
        return rows;
    }

    private void plain(char sign) {
        if (sign == delimiter)
            endCell();
        else if (sign == '\n')
            endRow();
        else if (sign != '\r')
            cell.append(sign);
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(row);
        row = new ArrayList<>();
    }
}
