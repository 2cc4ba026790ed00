package vn.thuocdo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.thuocdo.testing.TestDatabases;

/// Every table of an agency's data can be partitioned and distributed by agency without change, and no schema leans on
/// another; read off the catalogue of the migrated database.
class SchemaTests {
    private static JdbcClient database;

    @BeforeAll
    static void migrate() throws SQLException {
        database = JdbcClient.create(new DriverManagerDataSource(TestDatabases.fresh(), "postgres", "postgres"));
    }

    @Test
    void everyPrimaryKeyBeginsWithTheAgency() {
        var firstKeyColumns = database.sql("""
                select n.nspname || '.' || c.relname || ' begins with ' || coalesce(a.attname, 'no key')
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                left join pg_index i on i.indrelid = c.oid and i.indisprimary
                left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                where c.relkind in ('r', 'p') and n.nspname not in ('public', 'pg_catalog', 'information_schema')
                  and a.attname is distinct from 'agency'
                """).query(String.class).list();
        assertThat(firstKeyColumns).containsExactlyInAnyOrderElementsOf(SharedTables.WITHOUT_AGENCY);
    }

    @Test
    void noForeignKeyLeavesItsSchema() {
        List<String> leaving = database.sql("""
                select k.conname from pg_constraint k
                join pg_class f on f.oid = k.conrelid
                join pg_class t on t.oid = k.confrelid
                where k.contype = 'f' and f.relnamespace <> t.relnamespace
                """).query(String.class).list();
        assertThat(leaving).isEmpty();
    }

    @Test
    void uniqueRulesOfAnAgencysDataBeginWithTheAgencyToo() {
        List<String> global = database.sql("""
                select n.nspname || '.' || x.relname
                from pg_index i
                join pg_class c on c.oid = i.indrelid
                join pg_class x on x.oid = i.indexrelid
                join pg_namespace n on n.oid = c.relnamespace
                where i.indisunique and not i.indisprimary
                  and n.nspname not in ('public', 'pg_catalog', 'information_schema', 'pg_toast')
                  and exists (select 1 from pg_attribute a
                              where a.attrelid = c.oid and a.attname = 'agency' and not a.attisdropped)
                  and not exists (select 1 from pg_attribute a
                                  where a.attrelid = c.oid and a.attname = 'agency' and a.attnum = any (i.indkey))
                """).query(String.class).list();
        assertThat(global).containsExactlyInAnyOrderElementsOf(SharedTables.GLOBALLY_UNIQUE);
    }
}
