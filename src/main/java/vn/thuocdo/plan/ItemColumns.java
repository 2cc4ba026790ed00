package vn.thuocdo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.SourceMark;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.task.due.DueCodes;

/// Moves items between records and the columns of `plan.item`.
final class ItemColumns {
    private ItemColumns() {}

    /// The place of a column in a statement, with the cast it needs.
    static String mark(String column) {
        return switch (column) {
            case "leads", "coordinators", "targets" -> ":" + column + "::uuid[]";
            default -> ":" + column;
        };
    }

    /// The values of all columns but those of the place in the edition.
    static Map<String, @Nullable Object> of(PlanItem item) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("kind", item instanceof TargetItem ? "TARGET" : "TASK");
        values.put("area", item.area());
        values.put("area_order", Areas.order(item.area()));
        values.put("code", item.code());
        values.put("words", item.text());
        values.put("source", item.source() == null ? null : item.source().paragraph());
        values.put("source_place", item.source() == null ? null : item.source().place());
        switch (item) {
            case TargetItem target -> put(values, target);
            case TaskItem task -> put(values, task);
        }
        return values;
    }

    static ItemRow row(ResultSet row, int number) throws SQLException {
        var item = "TARGET".equals(row.getString("kind")) ? target(row) : task(row);
        return new ItemRow(item, row.getInt("position"), row.getBoolean("removed"), row.getInt("version"));
    }

    private static void put(Map<String, @Nullable Object> values, TargetItem target) {
        values.put("operator", target.goal().operator().name());
        values.put("value", target.goal().value());
        values.put("up_to", target.goal().upTo());
        values.put("value_unit", target.goal().unit());
        values.put("scope", target.scope());
        values.put("due_on", target.due());
        values.put("responsible", target.responsible() == null ? null : target.responsible().value());
        values.put("measure", target.measure());
    }

    private static void put(Map<String, @Nullable Object> values, TaskItem task) {
        values.put("product", task.product());
        values.put("lead_all", task.leads().everyone());
        values.put("leads", units(task.leads()));
        values.put("with_all", task.coordinators().everyone());
        values.put("coordinators", units(task.coordinators()));
        values.put("due", DueCodes.of(task.due()));
        values.put("due_text", task.dueText());
        values.put("criterion", task.criterion());
        values.put("targets", task.targets().stream().map(id -> id.value().toString()).toArray(String[]::new));
    }

    private static String[] units(UnitScope scope) {
        return scope.units().stream().map(unit -> unit.value().toString()).toArray(String[]::new);
    }

    private static TargetItem target(ResultSet row) throws SQLException {
        var goal = new Goal(Operator.valueOf(row.getString("operator")), row.getBigDecimal("value"),
                row.getBigDecimal("up_to"), row.getString("value_unit"));
        var responsible = Sql.idOrNull(row, "responsible");
        return new TargetItem(new ItemId(Sql.id(row, "id")), row.getString("code"), row.getString("area"),
                row.getString("words"), goal, row.getString("scope"), Sql.dayOrNull(row, "due_on"),
                responsible == null ? null : new UnitId(responsible), row.getString("measure"), source(row));
    }

    private static TaskItem task(ResultSet row) throws SQLException {
        return new TaskItem(new ItemId(Sql.id(row, "id")), row.getString("code"), row.getString("area"),
                row.getString("words"), row.getString("product"), scope(row, "lead_all", "leads"),
                scope(row, "with_all", "coordinators"), DueCodes.parse(row.getString("due")),
                row.getString("due_text"), row.getString("criterion"),
                ids(row, "targets").stream().map(ItemId::new).toList(), source(row));
    }

    private static UnitScope scope(ResultSet row, String all, String some) throws SQLException {
        return new UnitScope(row.getBoolean(all), ids(row, some).stream().map(UnitId::new).toList());
    }

    private static @Nullable SourceMark source(ResultSet row) throws SQLException {
        var paragraph = row.getString("source");
        return paragraph == null ? null : new SourceMark(paragraph, row.getString("source_place"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return Arrays.asList((UUID[]) row.getArray(column).getArray());
    }
}
