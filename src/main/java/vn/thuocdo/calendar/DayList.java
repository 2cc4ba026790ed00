package vn.thuocdo.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.ui.TypedDate;

/// Reads the days of a year from a table with the columns day, kind, name, hours and basis, as spreadsheets save it
/// (CSV, UTF-8). A first row with headings is skipped; hours and basis may be missing.
public final class DayList {
    /// The largest table, in bytes; a year's list has some thousand.
    public static final int LARGEST = 100_000;
    private static final Map<String, DayChoice> KINDS = Map.ofEntries(Map.entry("nghi le", DayChoice.HOLIDAY),
            Map.entry("nghi", DayChoice.HOLIDAY), Map.entry("nghi bu", DayChoice.COMPENSATORY),
            Map.entry("nghi hoan doi", DayChoice.COMPENSATORY), Map.entry("lam bu", DayChoice.SWAPPED),
            Map.entry("nua ngay", DayChoice.HALF_DAY), Map.entry("gio khac", DayChoice.HALF_DAY),
            Map.entry("lam viec", DayChoice.AS_USUAL), Map.entry("holiday", DayChoice.HOLIDAY),
            Map.entry("compensatory", DayChoice.COMPENSATORY), Map.entry("swapped", DayChoice.SWAPPED),
            Map.entry("half day", DayChoice.HALF_DAY), Map.entry("as usual", DayChoice.AS_USUAL));

    private DayList() {}

    /// The days of a table.
    ///
    /// @param basis what stands behind days that name no basis of their own
    /// @throws Refused with every row that cannot be read, at the field `file`
    public static List<DayEntry> read(byte[] table, String basis) {
        if (table.length > LARGEST)
            throw Refused.at("file", "calendar.import.tooLarge", LARGEST / 1000);
        var faults = new ArrayList<Refusal>();
        var days = new ArrayList<DayEntry>();
        var rows = DelimitedRows.of(text(table));
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.stream().allMatch(String::isBlank) || i == 0 && day(cell(row, 0)).isEmpty())
                continue;
            var number = i + 1;
            entry(row, basis).ifPresentOrElse(days::add, () -> faults.add(Refusal.at("file", "calendar.import.row",
                    String.valueOf(number), String.join("; ", row))));
        }
        if (faults.isEmpty() && days.isEmpty())
            faults.add(Refusal.at("file", "calendar.import.empty"));
        Refused.ifAny(faults.size() > 20 ? faults.subList(0, 20) : faults);
        return days;
    }

    private static String text(byte[] table) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(table)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw Refused.at("file", "calendar.import.encoding");
        }
    }

    private static Optional<DayEntry> entry(List<String> row, String basis) {
        var day = day(cell(row, 0));
        var choice = KINDS.get(SearchKey.of(cell(row, 1)).replace('-', ' ').replace('_', ' '));
        if (day.isEmpty() || choice == null || cell(row, 2).isEmpty())
            return Optional.empty();
        var own = cell(row, 4);
        return Optional.of(new DayEntry(day.get(), choice, cell(row, 2), cell(row, 3), own.isEmpty() ? basis : own,
                DataStatus.OWN));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(TypedDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
