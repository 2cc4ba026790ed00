package vn.thuocdo.task.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.Standing;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskFilter.MonthStanding;
import vn.thuocdo.task.TaskSort;
import vn.thuocdo.ui.Page;

/// The address of a list of tasks: the same parameters for page, paper, file and API. What is absent, empty or no value
/// of its kind does not narrow the list; identifiers that are none find nothing.
///
/// @param agency     another agency than the own one
/// @param unit       a unit that takes part
/// @param lead       a unit in charge
/// @param person     the responsible person
/// @param area       code of the reform area
/// @param state      how it stands, see [Standing#code]
/// @param plan       the plan it comes from
/// @param month      a month in which it is due, for example `2025-08`
/// @param monthState `done`, `late` or `open` in that month
/// @param q          words
/// @param sort       order, see [TaskSort#code]
/// @param after      place in the list
public record TaskListQuery(@Nullable String agency, @Nullable String unit, @Nullable String lead,
        @Nullable String person, @Nullable String area, @Nullable String state, @Nullable String plan,
        @Nullable String month, @BindParam("month-state") @Nullable String monthState, @Nullable String q,
        @Nullable String sort, @Nullable String after) {

    /// The filter.
    public TaskFilter filter() {
        var inMonth = inMonth();
        var filter = TaskFilter.ALL.withUnit(read(unit, UnitId::of)).ledBy(read(lead, UnitId::of))
                .ofPerson(read(person, AccountId::of)).in(read(area, code -> code)).standing(standing())
                .ofPlan(read(plan, Missing::unlessIdentifier)).dueIn(inMonth, inMonth == null ? null : monthStanding())
                .with(text());
        var other = read(agency, UnitId::of);
        return other == null ? filter : filter.ofAgency(other);
    }

    /// The order.
    public TaskSort order() {
        return TaskSort.of(sort == null ? "" : sort);
    }

    /// The address of another form of the same list.
    public String address(String path) {
        return Page.url(path, "agency", agency, "unit", unit, "lead", lead, "person", person, "area", area, "state",
                state, "plan", plan, "month", month, "month-state", monthState, "q", q, "sort", sort);
    }

    /// Whether the list is narrowed beyond standing and words.
    public boolean narrowed() {
        return Stream.of(unit, lead, person, area, plan, month, monthState)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    /// The words typed.
    public String text() {
        return q == null ? "" : q;
    }

    /// The standing asked for, or null.
    public @Nullable Standing standing() {
        return state == null ? null : Standing.of(state).orElse(null);
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        return text == null || text.isBlank() ? null : reader.apply(text);
    }

    private @Nullable YearMonth inMonth() {
        try {
            return read(month, YearMonth::parse);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private @Nullable MonthStanding monthStanding() {
        return monthState == null
                ? null
                : Arrays.stream(MonthStanding.values())
                        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(monthState)).findFirst()
                        .orElse(null);
    }
}
