package vn.thuocdo.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.due.DueCodes;

/// Reads lines of lists out of rows.
final class TaskRows {
    /// What a line needs, to stand between `select` and `from task.task t`; needs the parameters of [Moment].
    static final String COLUMNS = """
            t.agency, t.id, t.code, t.title, t.area, t.person, t.due_rule, t.state, t.period, t.begun, t.due, t.percent,
            t.done_at, t.outcome, t.extensions, t.extension_asked, t.products, t.proven, t.plan, t.plan_label,
            t.criterion, t.parent, t.version, t.changed_at,
            array(select p.unit from task.party p where p.agency = t.agency and p.task = t.id and p.part = 'LEAD'
                  order by p.place) leads,
            array(select p.unit from task.party p where p.agency = t.agency and p.task = t.id and p.part = 'HELP'
                  order by p.place) helpers,
            %s standing""".formatted(Moment.STANDING);

    private TaskRows() {}

    static TaskRow read(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new TaskRow(new UnitId(Sql.id(row, "agency")), new TaskId(Sql.id(row, "id")), row.getString("code"),
                row.getString("title"), row.getString("area"), units(row, "leads"), units(row, "helpers"),
                mapped(Sql.idOrNull(row, "person"), AccountId::new), DueCodes.parse(row.getString("due_rule")),
                TaskState.valueOf(row.getString("state")), Standing.valueOf(row.getString("standing")),
                row.getString("period"), Sql.instant(row, "begun"), Sql.instantOrNull(row, "due"),
                row.getInt("percent"), Sql.instantOrNull(row, "done_at"),
                outcome == null ? null : Outcome.valueOf(outcome), row.getInt("extensions"),
                row.getBoolean("extension_asked"), row.getInt("products"), row.getInt("proven"),
                Sql.idOrNull(row, "plan"), row.getString("plan_label"), row.getString("criterion"),
                mapped(Sql.idOrNull(row, "parent"), TaskId::new), Sql.instant(row, "changed_at"),
                row.getInt("version"));
    }

    private static List<UnitId> units(ResultSet row, String column) throws SQLException {
        var ids = (UUID[]) row.getArray(column).getArray();
        return Arrays.stream(ids).map(UnitId::new).toList();
    }

    static <T> @Nullable T mapped(@Nullable UUID id, Function<UUID, T> make) {
        return id == null ? null : make.apply(id);
    }
}
