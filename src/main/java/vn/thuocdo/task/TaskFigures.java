package vn.thuocdo.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.UnitId;

/// Counts tasks by how they stand. The conditions are those of the lists, so that figure and list cannot differ.
@Component
class TaskFigures {
    private static final String TALLY = "count(*) filter (where t.state <> 'CANCELLED') total, "
            + Stream.of(Standing.values()).map(standing -> "count(*) filter (where %s) %s"
                    .formatted(Moment.condition(standing), standing.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(", "));

    private final JdbcClient database;

    TaskFigures(JdbcClient database) {
        this.database = database;
    }

    TaskSummary of(TaskSelection selection) {
        var areas = grouped(selection, "t.area", "task.task t", Object::toString);
        var leads = grouped(selection, "l.unit", """
                task.task t join task.party l on l.agency = t.agency and l.task = t.id and l.part = 'LEAD'""",
                unit -> new UnitId((UUID) unit));
        return new TaskSummary(selection.moment().nearDays(), whole(selection), areas, leads,
                months(selection));
    }

    Tally whole(TaskSelection selection) {
        return grouped(selection, "''", "task.task t", Object::toString).getOrDefault("", Tally.NONE);
    }

    private <K> Map<K, Tally> grouped(TaskSelection selection, String key, String from, Function<Object, K> read) {
        var tallies = new LinkedHashMap<K, Tally>();
        var sql = "select %s grouping, %s from %s where %s group by 1 having count(*) filter (where t.state <> 'CANCELLED') > 0 order by 1"
                .formatted(key, TALLY, from, selection.where());
        selection.bind(database.sql(sql)).query((ResultSet row) -> {
            tallies.put(read.apply(row.getObject("grouping")), tally(row));
        });
        return tallies;
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(row.getInt("total"), row.getInt("done"), row.getInt("in_progress"), row.getInt("near"),
                row.getInt("late"), row.getInt("not_started"), row.getInt("without_evidence"),
                row.getInt("extension_asked"), row.getInt("extended"), row.getInt("done_late"));
    }

    private SequencedMap<YearMonth, TaskSummary.Month> months(TaskSelection selection) {
        var months = new LinkedHashMap<YearMonth, TaskSummary.Month>();
        var sql = """
                select month, count(*) due, count(*) filter (where done) done, count(*) filter (where late) late
                from (select to_char(o.due at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
                             bool_and(o.state = 'DONE') done, bool_or(o.state <> 'DONE' and o.due < :now) late
                      from task.task t join task.occasion o on o.agency = t.agency and o.task = t.id
                      where o.due is not null and t.state <> 'CANCELLED' and %s
                      group by t.id, 1) of_month
                group by month order by month""".formatted(selection.where());
        selection.bind(database.sql(sql)).query((ResultSet row) -> {
            months.put(YearMonth.parse(row.getString("month")),
                    new TaskSummary.Month(row.getInt("due"), row.getInt("done"), row.getInt("late")));
        });
        return months;
    }
}
