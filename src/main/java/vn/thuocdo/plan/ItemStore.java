package vn.thuocdo.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;

/// Items in the table `plan.item`, always inside one edition of one plan.
@Component
class ItemStore {
    private final JdbcClient database;

    ItemStore(JdbcClient database) {
        this.database = database;
    }

    /// Which edition of which plan.
    record Place(UnitId agency, PlanId plan, int edition) {}

    void add(Place place, PlanItem item, int position) {
        var values = ItemColumns.of(item);
        var names = String.join(", ", values.keySet());
        var marks = String.join(", ", values.keySet().stream().map(ItemColumns::mark).toList());
        database.sql("insert into plan.item (agency, plan, edition, id, position, version, " + names
                + ") values (:agency, :plan, :edition, :id, :position, 0, " + marks + ")").params(values)
                .param("agency", place.agency().value()).param("plan", place.plan().value())
                .param("edition", place.edition()).param("id", item.id().value()).param("position", position)
                .update();
    }

    /// Saves an item; throws [Conflict] when somebody else saved it since it was read.
    void change(Place place, PlanItem item, int version) {
        var values = ItemColumns.of(item);
        var changes = String.join(", ",
                values.keySet().stream().map(name -> name + " = " + ItemColumns.mark(name)).toList());
        Conflict.unlessOne(inPlace("update plan.item set version = version + 1, " + changes
                + " where agency = :agency and plan = :plan and edition = :edition and id = :id"
                + " and version = :version", place).params(values).param("id", item.id().value())
                .param("version", version).update(), "plan-item");
    }

    void move(Place place, ItemId item, int position) {
        inPlace("update plan.item set position = :position, version = version + 1"
                + " where agency = :agency and plan = :plan and edition = :edition and id = :id", place)
                .param("position", position).param("id", item.value()).update();
    }

    void remove(Place place, ItemId item, boolean removed) {
        inPlace("update plan.item set removed = :removed, version = version + 1"
                + " where agency = :agency and plan = :plan and edition = :edition and id = :id", place)
                .param("removed", removed).param("id", item.value()).update();
    }

    void code(Place place, PlanItem item) {
        inPlace("update plan.item set code = :code"
                + " where agency = :agency and plan = :plan and edition = :edition and id = :id", place)
                .param("code", item.code()).param("id", item.id().value()).update();
    }

    /// Drops for good what was taken out while the edition was written.
    void forgetRemoved(Place place) {
        inPlace("delete from plan.item where agency = :agency and plan = :plan and edition = :edition and removed",
                place).update();
    }

    Optional<ItemRow> find(Place place, ItemId item) {
        return inPlace("select * from plan.item"
                + " where agency = :agency and plan = :plan and edition = :edition and id = :id", place)
                .param("id", item.value()).query(ItemColumns::row).optional();
    }

    /// All items in their order, targets before tasks inside an area; those taken out are among them.
    List<ItemRow> all(Place place) {
        return inPlace("select * from plan.item where agency = :agency and plan = :plan and edition = :edition"
                + " order by area_order, kind, position, id", place).query(ItemColumns::row).list();
    }

    /// Codes given in any edition of the plan.
    List<String> codes(UnitId agency, PlanId plan) {
        return database.sql("select distinct code from plan.item"
                + " where agency = :agency and plan = :plan and code is not null").param("agency", agency.value())
                .param("plan", plan.value()).query((row, number) -> row.getString(1)).list();
    }

    private JdbcClient.StatementSpec inPlace(String sql, Place place) {
        return database.sql(sql).param("agency", place.agency().value()).param("plan", place.plan().value())
                .param("edition", place.edition());
    }
}
