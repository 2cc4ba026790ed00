package vn.thuocdo.task;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// The rows of `task.task t` that a filter lets through for somebody: one condition for list, count, figures and file.
final class TaskSelection {
    private final @Nullable Sight sight;
    private final Moment moment;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private TaskSelection(@Nullable Sight sight, Moment moment) {
        this.sight = sight;
        this.moment = moment;
        values.put("now", Sql.at(moment.now()));
        values.put("near", Sql.at(moment.near()));
    }

    static TaskSelection of(Sight sight, TaskFilter filter, Moment moment) {
        var agency = filter.agency();
        var narrowed = agency == null ? sight : sight.within(agency);
        var selection = new TaskSelection(narrowed, moment).add(narrowed.condition());
        selection.addUnits(filter);
        selection.addPlain(filter);
        selection.addMonth(filter);
        return selection;
    }

    /// All tasks of an agency, for work of the system.
    static TaskSelection ofAgency(UnitId agency, Moment moment) {
        return new TaskSelection(null, moment).add("t.agency = :agency", "agency", agency.value());
    }

    private void addUnits(TaskFilter filter) {
        var unit = filter.unit();
        if (unit != null)
            add("exists (select 1 from task.party u where u.agency = t.agency and u.unit = :unit and u.task = t.id)",
                    "unit", unit.value());
        var lead = filter.lead();
        if (lead != null)
            add("exists (select 1 from task.party l where l.agency = t.agency and l.unit = :lead and l.part = 'LEAD'"
                    + " and l.task = t.id)", "lead", lead.value());
    }

    private void addPlain(TaskFilter filter) {
        var person = filter.person();
        if (person != null)
            add("t.person = :person", "person", person.value());
        var area = filter.area();
        if (area != null)
            add("t.area = :area", "area", area);
        var plan = filter.plan();
        if (plan != null)
            add("t.plan = :plan", "plan", plan);
        var parent = filter.parent();
        if (parent != null)
            add("t.parent = :parent", "parent", parent.value());
        var standing = filter.standing();
        if (standing != null)
            conditions.add(Moment.condition(standing));
        if (!filter.text().isBlank())
            add("t.search_key like :text", "text", SearchKey.like(filter.text()));
    }

    private void addMonth(TaskFilter filter) {
        var month = filter.month();
        if (month == null)
            return;
        values.put("monthFrom", Sql.at(start(month)));
        values.put("monthTo", Sql.at(start(month.plusMonths(1))));
        var how = filter.monthStanding();
        conditions.add("""
                t.state <> 'CANCELLED' and exists (select 1 from task.occasion o
                    where o.agency = t.agency and o.task = t.id and o.due >= :monthFrom and o.due < :monthTo
                    having count(*) > 0 and %s)""".formatted(how == null ? "true" : switch (how) {
            case DONE -> "bool_and(o.state = 'DONE')";
            case LATE -> "bool_or(o.state <> 'DONE' and o.due < :now)";
            case OPEN -> "bool_or(o.state <> 'DONE') and not bool_or(o.state <> 'DONE' and o.due < :now)";
        }));
    }

    static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Vietnam.ZONE).toInstant();
    }

    /// Adds a condition with one value.
    TaskSelection add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /// Adds a value.
    TaskSelection with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /// Adds a condition.
    TaskSelection add(String condition) {
        conditions.add(condition);
        return this;
    }

    /// The moment by which standings are judged.
    Moment moment() {
        return moment;
    }

    /// The condition, to stand after `where`.
    String where() {
        return String.join(" and ", conditions);
    }

    /// Sets the values of the condition, and those of [Moment].
    StatementSpec bind(StatementSpec statement) {
        return (sight == null ? statement : sight.bind(statement)).params(values);
    }
}
