package vn.thuocdo.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.due.DueCodes;

/// Keeps tasks, the units that take part and their products.
@Component
class TaskStore {
    private final JdbcClient database;
    private final OccasionStore occasions;

    TaskStore(JdbcClient database, OccasionStore occasions) {
        this.database = database;
        this.occasions = occasions;
    }

    /// The task if it is among those selected.
    Optional<Task> find(TaskSelection selection, TaskId id) {
        return read(selection.add("t.id = :id", "id", id.value()));
    }

    /// The task as it is written now, for whoever has it in hand, even when it has just left their sight.
    Task reread(Task task, Moment moment) {
        return get(task.agency(), task.id(), moment);
    }

    /// The task, for work of the system.
    Task get(UnitId agency, TaskId id, Moment moment) {
        return read(TaskSelection.ofAgency(agency, moment).add("t.id = :id", "id", id.value())).orElseThrow();
    }

    /// The open parts that are due when the whole is.
    List<Task> inheriting(Task whole, Moment moment) {
        return list(TaskSelection.ofAgency(whole.agency(), moment).add("t.parent = :whole", "whole",
                whole.id().value()).add("not t.closed and t.due_rule = 'inherited'"));
    }

    /// Recurring tasks that go on beyond the day until which they have their occasions, where that day is before one.
    List<Task> producedBefore(UnitId agency, Moment moment, LocalDate day) {
        return list(TaskSelection.ofAgency(agency, moment).add("t.due_rule like 'every %' and t.state <> 'CANCELLED'")
                .add("(t.produced < :day and (t.until is null or t.until > t.produced))", "day", day));
    }

    private Optional<Task> read(TaskSelection selection) {
        return list(selection).stream().findFirst();
    }

    private List<Task> list(TaskSelection selection) {
        var sql = """
                select %s, t.measure, t.origin_module, t.origin_type, t.origin_id, t.plan_url, t.paragraph, t.place,
                       t.begins, t.until, t.creator, t.created_at
                from task.task t where %s""".formatted(TaskRows.COLUMNS, selection.where());
        return selection.bind(database.sql(sql)).query((row, _) -> read(row)).list();
    }

    private Task read(ResultSet row) throws SQLException {
        var line = TaskRows.read(row);
        var agency = line.agency();
        return new Task(line, row.getString("measure"), origin(row, line), row.getObject("begins",
                LocalDate.class), Sql.dayOrNull(row, "until"), new AccountId(Sql.id(row, "creator")),
                Sql.instant(row, "created_at"), line.changedAt(), products(agency, line.id()),
                occasions.of(agency, line.id()), occasions.proofs(agency, line.id()));
    }

    private static @Nullable Origin origin(ResultSet row, TaskRow line) throws SQLException {
        var plan = line.plan();
        if (plan == null)
            return null;
        var item = new SourceRef(row.getString("origin_module"), row.getString("origin_type"),
                Sql.id(row, "origin_id"));
        return new Origin(item, plan, line.planLabel(), row.getString("plan_url"), row.getString("paragraph"),
                row.getString("place"));
    }

    private List<Product> products(UnitId agency, TaskId task) {
        return database.sql("select number, name from task.product where agency = :agency and task = :task "
                + "order by number").param("agency", agency.value()).param("task", task.value())
                .query((row, _) -> new Product(row.getInt("number"), row.getString("name"))).list();
    }

    /// A number for a task that has none of its own: the next one of the agency in the year.
    int nextNumber(UnitId agency, int year) {
        return database.sql("""
                insert into task.counter (agency, year, last) values (:agency, :year, 1)
                on conflict (agency, year) do update set last = task.counter.last + 1 returning last""")
                .param("agency", agency.value()).param("year", year).query(Integer.class).single();
    }

    /// A new task; its occasions follow.
    void insert(UnitId agency, TaskId id, TaskDraft draft, AccountId creator, Instant now) {
        var statement = database.sql("""
                insert into task.task (agency, id, creator, created_at, changed_at, code, code_key, title, area, person,
                    criterion, measure, parent, origin_module, origin_type, origin_id, plan, plan_label, plan_url,
                    paragraph, place, due_rule, begins, until, search_key, state, occasion, period, begun, percent)
                values (:agency, :id, :creator, :now, :now, :code, :codeKey, :title, :area, :person, :criterion,
                    :measure, :parent, :originModule, :originType, :originId, :plan, :planLabel, :planUrl, :paragraph,
                    :place, :rule, :begins, :until, :search, 'ASSIGNED', 1, '', :now, 0)""");
        said(statement, draft).param("agency", agency.value()).param("id", id.value())
                .param("creator", creator.value()).param("now", Sql.at(now)).update();
        insertParts(agency, id, draft);
    }

    /// What a task taken up says, anew.
    void update(Task task, TaskDraft draft) {
        var statement = database.sql("""
                update task.task set code = :code, code_key = :codeKey, title = :title, area = :area, person = :person, criterion = :criterion, measure = :measure,
                    parent = :parent, plan_label = :planLabel, plan_url = :planUrl, paragraph = :paragraph,
                    place = :place, due_rule = :rule, begins = :begins, until = :until, search_key = :search
                where agency = :agency and id = :id""");
        said(statement, draft).param("agency", task.agency().value()).param("id", task.id().value()).update();
        setUnits(task, draft);
        setProducts(task, draft.products());
    }

    /// The tasks as they are, held for the running transaction so that nobody changes them meanwhile.
    List<Task> hold(UnitId agency, Collection<TaskId> ids, Moment moment) {
        if (ids.isEmpty())
            return List.of();
        var values = ids.stream().map(TaskId::value).toList();
        database.sql("select 1 from task.task where agency = :agency and id in (:ids) order by id for update")
                .param("agency", agency.value()).param("ids", values).query((_, _) -> 1).list();
        return list(TaskSelection.ofAgency(agency, moment).add("t.id in (:ids)", "ids", values));
    }

    /// Waits until nobody else is changing the task.
    void await(UnitId agency, TaskId id) {
        database.sql("select 1 from task.task where agency = :agency and id = :id for update")
                .param("agency", agency.value()).param("id", id.value()).query((_, _) -> 1).list();
    }

    /// Takes the next version; throws [Conflict] when somebody else was faster.
    void touch(Task task, Instant now) {
        Conflict.unlessOne(database.sql("""
                update task.task set version = version + 1, changed_at = :now
                where agency = :agency and id = :id and version = :version""")
                .param("agency", task.agency().value()).param("id", task.id().value())
                .param("version", task.row().version()).param("now", Sql.at(now)).update(), "task");
    }

    /// Writes what lists show of the task as it is now.
    void sync(Task task) {
        var current = task.current();
        var outcome = current.outcome();
        database.sql("""
                update task.task set state = :state, occasion = :occasion, period = :period, begun = :begun, due = :due,
                    percent = :percent, done_at = :doneAt, outcome = :outcome, extensions = :extensions,
                    products = :products, proven = :proven, unproven = :unproven, done_late = :doneLate,
                    extension_asked = exists (select 1 from task.extension e
                        where e.agency = :agency and e.task = :id and e.state = 'ASKED')
                where agency = :agency and id = :id""")
                .param("agency", task.agency().value()).param("id", task.id().value())
                .param("state", task.state().name()).param("occasion", current.number())
                .param("period", current.period()).param("begun", Sql.at(current.begun()))
                .param("due", Sql.atOrNull(current.due())).param("percent", current.percent())
                .param("doneAt", Sql.atOrNull(current.doneAt()))
                .param("outcome", outcome == null ? null : outcome.name())
                .param("extensions", task.occasions().stream().mapToInt(Occasion::extensions).sum())
                .param("products", task.products().size())
                .param("proven", task.products().size() - task.unproven(current.number()).size())
                .param("unproven", task.lacking())
                .param("doneLate", task.occasions().stream().anyMatch(each -> each.outcome() == Outcome.LATE)).update();
    }

    private static StatementSpec said(StatementSpec statement, TaskDraft draft) {
        var origin = draft.origin();
        var item = origin == null ? null : origin.item();
        return statement.param("code", draft.code()).param("codeKey", CodeKey.of(draft.code()))
                .param("title", draft.title()).param("area", draft.area())
                .param("person", draft.person() == null ? null : draft.person().value())
                .param("criterion", draft.criterion()).param("measure", draft.measure())
                .param("parent", draft.parent() == null ? null : draft.parent().value())
                .param("originModule", item == null ? null : item.module())
                .param("originType", item == null ? null : item.type())
                .param("originId", item == null ? null : item.id())
                .param("plan", origin == null ? null : origin.plan())
                .param("planLabel", origin == null ? "" : origin.label())
                .param("planUrl", origin == null ? "" : origin.url())
                .param("paragraph", origin == null ? "" : origin.paragraph())
                .param("place", origin == null ? "" : origin.place()).param("rule", DueCodes.of(draft.due()))
                .param("begins", draft.from()).param("until", draft.until()).param("search", searchKey(draft));
    }

    private static String searchKey(TaskDraft draft) {
        var origin = draft.origin();
        return SearchKey.of(String.join(" ", draft.code(), draft.title(), origin == null ? "" : origin.label(),
                draft.criterion(), String.join(" ", draft.products())));
    }

    private void insertParts(UnitId agency, TaskId id, TaskDraft draft) {
        insertUnits(agency, id, draft);
        for (int i = 0; i < draft.products().size(); i++)
            insertProduct(agency, id, i + 1, draft.products().get(i));
    }

    private void insertProduct(UnitId agency, TaskId id, int number, String name) {
        database.sql("insert into task.product values (:agency, :task, :number, :name)")
                .param("agency", agency.value()).param("task", id.value()).param("number", number).param("name", name)
                .update();
    }

    private void insertUnits(UnitId agency, TaskId id, TaskDraft draft) {
        var units = draft.units();
        for (int i = 0; i < units.size(); i++)
            database.sql("insert into task.party values (:agency, :task, :unit, :part, :place)")
                    .param("agency", agency.value()).param("task", id.value()).param("unit", units.get(i).value())
                    .param("part", i < draft.leads().size() ? "LEAD" : "HELP").param("place", i).update();
    }

    private void setUnits(Task task, TaskDraft draft) {
        database.sql("delete from task.party where agency = :agency and task = :task")
                .param("agency", task.agency().value()).param("task", task.id().value()).update();
        insertUnits(task.agency(), task.id(), draft);
    }

    /// Products keep their number, and so their evidence, as long as they keep their name.
    private void setProducts(Task task, List<String> names) {
        for (var product : task.products())
            if (!names.contains(product.name()))
                for (var sql : List.of(
                        "update task.evidence set product = null where agency = :agency and task = :task "
                                + "and product = :number",
                        "delete from task.product where agency = :agency and task = :task and number = :number"))
                    database.sql(sql).param("agency", task.agency().value()).param("task", task.id().value())
                            .param("number", product.number()).update();
        var known = task.products().stream().map(Product::name).toList();
        var next = task.products().stream().mapToInt(Product::number).max().orElse(0);
        for (var name : names)
            if (!known.contains(name))
                insertProduct(task.agency(), task.id(), ++next, name);
    }
}
