package vn.thuocdo.task;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Cursor;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.ui.spi.WorkCursor;

/// Reads lists of tasks: one statement for a page, one for a count.
@Component
class TaskList {
    private final JdbcClient database;

    TaskList(JdbcClient database) {
        this.database = database;
    }

    /// One page in an order.
    Slice<TaskRow> page(TaskSelection selection, TaskSort sort, Cursor cursor, int limit) {
        var beyond = cursor.atStart() ? "" : " and " + sort.beyond(cursor.backward());
        var statement = selection.bind(database.sql("select %s from task.task t where %s%s order by %s limit :limit"
                .formatted(TaskRows.COLUMNS, selection.where(), beyond, sort.orderBy(cursor.backward()))));
        for (int i = 0; i < cursor.keys().size(); i++)
            statement = statement.param("key" + i, cursor.keys().get(i));
        var rows = statement.param("limit", limit + 1).query((row, _) -> TaskRows.read(row)).list();
        return cursor.page(rows, limit, row -> keys(row, sort));
    }

    private static List<String> keys(TaskRow row, TaskSort sort) {
        var id = row.id().toString();
        var due = row.due() == null ? WorkCursor.NEVER : row.due();
        return switch (sort) {
            case DUE -> List.of(String.valueOf(!row.state().isOpen()), due.toString(), id);
            case CODE -> List.of(CodeKey.of(row.code()), id);
            case CHANGED -> List.of(row.changedAt().toString(), id);
        };
    }

    /// The first rows in an order; for files and parts, which have an end.
    List<TaskRow> first(TaskSelection selection, TaskSort sort, int limit) {
        return page(selection, sort, Cursor.START, limit).rows();
    }

    /// How many there are; counting stops at the bound.
    int count(TaskSelection selection, int bound) {
        var sql = "select count(*) from (select 1 from task.task t where %s limit :bound) counted"
                .formatted(selection.where());
        return selection.bind(database.sql(sql)).param("bound", bound).query(Integer.class).single();
    }

    /// How many there are of each value of an expression.
    Map<String, Integer> counts(TaskSelection selection, String by) {
        var counts = new HashMap<String, Integer>();
        var sql = "select %s part, count(*) counted from task.task t where %s group by 1".formatted(by,
                selection.where());
        selection.bind(database.sql(sql)).query((ResultSet row) -> {
            counts.put(row.getString("part"), row.getInt("counted"));
        });
        return counts;
    }

    /// How many occasions were finished in a span of time, by outcome; what has no due moment counts as in time.
    Map<String, Integer> outcomes(TaskSelection selection, Instant from, Instant to) {
        var counts = new HashMap<String, Integer>();
        var sql = """
                select coalesce(o.outcome, 'ON_TIME') outcome, count(*) counted
                from task.task t join task.occasion o on o.agency = t.agency and o.task = t.id
                where %s and o.done_at >= :doneFrom and o.done_at < :doneTo group by 1""".formatted(selection.where());
        selection.bind(database.sql(sql)).param("doneFrom", Sql.at(from)).param("doneTo", Sql.at(to))
                .query((ResultSet row) -> {
                    counts.put(row.getString("outcome"), row.getInt("counted"));
                });
        return counts;
    }

    SequencedMap<UUID, String> plans(TaskSelection selection) {
        var plans = new LinkedHashMap<UUID, String>();
        var sql = """
                select t.plan, max(t.plan_label) plan_label from task.task t where %s and t.plan is not null
                group by t.plan order by max(t.created_at) desc limit 100""".formatted(selection.where());
        selection.bind(database.sql(sql)).query((ResultSet row) -> {
            plans.put(Sql.id(row, "plan"), row.getString("plan_label"));
        });
        return plans;
    }

    /// Tasks by their identity.
    Map<TaskId, TaskRow> byId(TaskSelection selection, List<TaskId> ids) {
        if (ids.isEmpty())
            return Map.of();
        var sql = "select %s from task.task t where %s and t.id in (:ids)".formatted(TaskRows.COLUMNS,
                selection.where());
        return selection.bind(database.sql(sql)).param("ids", ids.stream().map(TaskId::value).toList())
                .query((row, _) -> TaskRows.read(row)).stream().collect(Collectors.toMap(TaskRow::id, row -> row));
    }

    /// Tasks by the records that asked for them.
    Map<SourceRef, TaskRow> ofOrigins(TaskSelection selection, String module, String type, List<UUID> ids) {
        var found = new HashMap<SourceRef, TaskRow>();
        var sql = "select %s, t.origin_id from task.task t where %s and t.origin_module = :module and t.origin_type = :type "
                .formatted(TaskRows.COLUMNS, selection.where()) + "and t.origin_id in (:ids)";
        selection.bind(database.sql(sql)).param("module", module).param("type", type).param("ids", ids)
                .query((ResultSet row) -> {
                    found.put(new SourceRef(module, type, Sql.id(row, "origin_id")), TaskRows.read(row));
                });
        return found;
    }
}
