package vn.thuocdo.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;

/// Reads plans, always narrowed to what the acting person may find.
@Component
public class PlanQueries {
    private final JdbcClient database;
    private final PlanSight sight;
    private final EditionStore editions;
    private final ItemStore items;
    private final CurrentActor actors;

    PlanQueries(JdbcClient database, PlanSight sight, EditionStore editions, ItemStore items, CurrentActor actors) {
        this.database = database;
        this.sight = sight;
        this.editions = editions;
        this.items = items;
        this.actors = actors;
    }

    /// The plan; throws [Missing] when there is none to be seen.
    public Plan get(PlanId id) {
        return find(id).orElseThrow(() -> new Missing("plan"));
    }

    /// The plan for a page on which it is written; refuses who may read it but not write it, whatever its state.
    public Plan forWriting(PlanId id) {
        var plan = get(id);
        PlanPolicy.must(actors.get(), plan, PlanAct.WRITE);
        return plan;
    }

    /// The plan, or empty when there is none to be seen.
    public Optional<Plan> find(PlanId id) {
        return database.sql("select " + PlanStore.COLUMNS + " from plan.plan where id = :id and " + PlanSight.CONDITION)
                .params(sight.parameters()).param("id", id.value()).query(PlanStore::plan).optional();
    }

    /// Plans of a filter, the newest year first.
    ///
    /// @param after cursor of a page before, or null for the first page
    /// @param limit rows of a page
    public Slice<Plan> search(PlanFilter filter, @Nullable String after, int limit) {
        var cursor = Cursor.of(after);
        var found = select("select " + PlanStore.COLUMNS, filter, """
                 and (cast(:afterYear as int) is null or (year, id) < (:afterYear, cast(:afterId as uuid)))
                order by year desc, id desc limit :limit""").param("afterYear", cursor == null ? null : cursor.year())
                .param("afterId", cursor == null ? null : cursor.id()).param("limit", limit + 1)
                .query(PlanStore::plan).list();
        return Slice.cut(found, limit, null, plan -> plan.period().year() + "." + plan.id());
    }

    /// How many plans a filter finds, counted up to a bound.
    public int count(PlanFilter filter, int bound) {
        return select("select count(*) from (select 1", filter, " limit :bound) bounded").param("bound", bound)
                .query((row, number) -> row.getInt(1)).single();
    }

    /// Years that have plans in an agency, the newest first.
    public List<Integer> years(@Nullable UnitId agency) {
        return select("select distinct year", PlanFilter.ALL.of(agency), " order by year desc")
                .query((row, number) -> row.getInt(1)).list();
    }

    /// Plans of units under a plan of the agency.
    public List<Plan> unitPlans(PlanId parent) {
        return database.sql("select " + PlanStore.COLUMNS + " from plan.plan where parent = :parent and "
                + PlanSight.CONDITION + " order by id").params(sight.parameters()).param("parent", parent.value())
                .query(PlanStore::plan).list();
    }

    /// An edition of a plan; throws [Missing] when there is none to be seen. An edition not issued yet is seen by those
    /// who see drafts.
    public PlanEdition edition(Plan plan, int edition) {
        return editions.find(plan.agency(), plan.id(), edition).filter(found -> seen(plan, found.edition()))
                .orElseThrow(() -> new Missing("plan-edition"));
    }

    /// All editions that may be seen, the newest first.
    public List<PlanEdition> editions(Plan plan) {
        return editions.all(plan.agency(), plan.id()).stream().filter(found -> seen(plan, found.edition())).toList();
    }

    /// Items of an edition with their places, those taken out for the moment among them.
    public List<ItemRow> rows(Plan plan, int edition) {
        if (!seen(plan, edition))
            throw new Missing("plan-edition");
        return items.all(new ItemStore.Place(plan.agency(), plan.id(), edition));
    }

    /// Items of an edition in their order; those taken out are not among them.
    public List<PlanItem> items(Plan plan, int edition) {
        return rows(plan, edition).stream().filter(row -> !row.removed()).map(ItemRow::item).toList();
    }

    /// One item of an edition.
    public ItemRow item(Plan plan, int edition, ItemId item) {
        return rows(plan, edition).stream().filter(row -> row.item().id().equals(item)).findFirst()
                .orElseThrow(() -> new Missing("plan-item"));
    }

    /// How many items each of the plans has in the edition that everyone reads; plans must have been read before.
    public Map<PlanId, ItemCounts> counts(List<Plan> plans) {
        if (plans.isEmpty())
            return Map.of();
        var counts = new HashMap<PlanId, ItemCounts>();
        database.sql("""
                select i.plan, count(*) filter (where i.kind = 'TARGET') as targets,
                    count(*) filter (where i.kind = 'TASK') as tasks
                from plan.plan p join plan.item i on i.agency = p.agency and i.plan = p.id
                    and i.edition = coalesce(p.in_force, p.edition) and not i.removed
                where p.agency in (:agencies) and p.id in (:plans) group by i.plan
                """).param("agencies", plans.stream().map(plan -> plan.agency().value()).distinct().toList())
                .param("plans", plans.stream().map(plan -> plan.id().value()).toList())
                .query(row -> {
                    counts.put(new PlanId(Sql.id(row, "plan")),
                            new ItemCounts(row.getInt("targets"), row.getInt("tasks")));
                });
        return counts;
    }

    /// What can be done with the plan by the acting person, and for each act not possible now why not.
    public List<ActOffer> offers(Plan plan) {
        return ActOffer.of(actors.get(), plan);
    }

    private boolean seen(Plan plan, int edition) {
        var inForce = plan.inForce();
        return inForce != null && edition <= inForce || sight.seesDrafts(plan);
    }

    private JdbcClient.StatementSpec select(String what, PlanFilter filter, String rest) {
        var agency = filter.agency() == null ? actors.get().agency() : filter.agency();
        return database.sql(what + " from plan.plan where " + PlanSight.CONDITION + """
                 and kind <> 'UNIT' and agency = :agency and (cast(:year as int) is null or year = :year)
                 and (cast(:kind as text) is null or kind = :kind)
                 and (cast(:state as text) is null or state = :state) and search like :words
                """ + rest).params(sight.parameters()).param("agency", agency.value()).param("year", filter.year())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("words", SearchKey.like(filter.text()));
    }

    private record Cursor(int year, UUID id) {
        static @Nullable Cursor of(@Nullable String text) {
            if (text == null || !text.matches("\\d{4}\\..+"))
                return null;
            return new Cursor(Integer.parseInt(text.substring(0, 4)), Missing.unlessIdentifier(text.substring(5)));
        }
    }
}
