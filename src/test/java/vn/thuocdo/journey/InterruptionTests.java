package vn.thuocdo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The product is killed while it issues a plan, reads a file and confirms an import. A table that is locked from
/// outside holds each act at a chosen step. After the restart all of an act is there or nothing, and no number is left
/// out or given twice.
class InterruptionTests {
    private static final Path FILE = Path.of("src/test/resources/plans/loc-hoa-2025.docx");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void whatAKillInterruptsIsUndoneAsAWholeAndCanBeDoneAgain() throws Exception {
        String plan;
        String imported;
        List<String> before;
        try (var first = Product.startDemonstration(data).isUp();
                var office = new Caller(first, "vanphong");
                var chairman = new Caller(first, "chutich")) {
            plan = chairman.get("/api/v1/plans?state=SUBMITTED").get("rows").get(0).get("id").asString();
            imported = office.upload(FILE).get("id").asString();
            before = state(first, plan);
            var lock = held(first, "document.official_document", "plan.import_row");
            chairman.begin("/api/v1/plans/" + plan + "/issue", order(chairman, plan));
            office.beginUpload(FILE);
            waitFor(lock, 2);
            first.kill();
            lock.close();
        }
        try (var second = Product.startDemonstration(data).isUp();
                var office = new Caller(second, "vanphong");
                var chairman = new Caller(second, "chutich")) {
            assertThat(state(second, plan)).isEqualTo(before);
            assertThat(ask(second, "select count(*) from plan.import i where i.state = 'READING'"
                    + " and exists (select 1 from plan.import_row r where r.import = i.id)")).containsExactly("0");
            var lock = held(second, "plan.edition");
            chairman.begin("/api/v1/plans/" + plan + "/issue", order(chairman, plan));
            office.begin("/api/v1/plans/imports/" + imported + "/confirmation", "");
            waitFor(lock, 2);
            second.killWithDatabase();
        }
        try (var third = Product.startDemonstration(data).isUp();
                var office = new Caller(third, "vanphong");
                var chairman = new Caller(third, "chutich")) {
            assertThat(state(third, plan)).isEqualTo(before);
            assertThat(office.get("/api/v1/plans/imports/" + imported).get("state").asString()).isEqualTo("read");
            var plans = ask(third, "select count(*) from plan.plan").getFirst();
            chairman.post("/api/v1/plans/" + plan + "/issue", order(chairman, plan));
            office.post("/api/v1/plans/imports/" + imported + "/confirmation", "");
            assertThat(state(third, plan)).isNotEqualTo(before);
            assertThat(ask(third, "select count(*) - " + plans + " from plan.plan")).containsExactly("1");
            booksAreWhole(third);
        }
    }

    /// Everything that issuing touches: the plan, its tasks, its documents, its numbers, and how far the books are.
    private static List<String> state(Product product, String plan) throws IOException, SQLException {
        var found = new ArrayList<String>();
        found.addAll(ask(product, "select state || ' ' || coalesce(number, '-') || ' ' || version from plan.plan"
                + " where id = '" + plan + "'"));
        found.addAll(ask(product, "select count(*) from plan.plan"));
        found.addAll(ask(product, "select count(*) from task.task where plan = '" + plan + "'"));
        found.addAll(ask(product, "select count(*) from document.official_document"));
        found.addAll(ask(product, "select count(*) from document.file where name like '%KH-UBND%'"));
        found.addAll(ask(product, "select agency || kind || year || ' ' || next_number from document.number_book"
                + " order by 1"));
        found.addAll(ask(product, "select count(*) from document.issued_number"));
        return found;
    }

    /// Each book gave the numbers from its first to the last before the next, each once.
    private static void booksAreWhole(Product product) throws IOException, SQLException {
        assertThat(ask(product, """
                select b.kind from document.number_book b where (select count(distinct n.number)
                    from document.issued_number n where n.agency = b.agency and n.book = b.id)
                    <> b.next_number - coalesce((select min(n.number) from document.issued_number n
                        where n.agency = b.agency and n.book = b.id), b.next_number)""")).isEmpty();
    }

    private static String order(Caller caller, String plan) throws IOException, InterruptedException {
        return "{\"version\": " + caller.get("/api/v1/plans/" + plan).get("version").asInt() + "}";
    }

    /// A connection that lets nobody write into the tables until it is closed.
    private static Connection held(Product product, String... tables) throws IOException, SQLException {
        var connection = product.database();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var table : tables)
                statement.execute("lock table " + table + " in share row exclusive mode");
        }
        return connection;
    }

    /// Waits until so many others wait for a lock.
    private static void waitFor(Connection lock, int others) throws SQLException, InterruptedException {
        for (var tenth = 0; tenth < 600; tenth++) {
            try (var statement = lock.createStatement();
                    var rows = statement.executeQuery("select count(distinct pid) from pg_locks where not granted")) {
                rows.next();
                if (rows.getInt(1) >= others)
                    return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("nobody came as far as the lock");
    }

    private static List<String> ask(Product product, String sql) throws IOException, SQLException {
        try (var connection = product.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next())
                found.add(rows.getString(1));
            return found;
        }
    }
}
