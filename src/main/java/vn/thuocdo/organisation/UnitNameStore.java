package vn.thuocdo.organisation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.spi.Succession;

/// Remembered meanings of names, and names that live on through the lineage.
@Repository
class UnitNameStore {
    private final JdbcClient database;

    UnitNameStore(JdbcClient database) {
        this.database = database;
    }

    Map<String, NameBook.Meaning> learnt(UnitId agency) {
        var learnt = new HashMap<String, NameBook.Meaning>();
        database.sql("select words, unit from organisation.unit_name where agency = :agency")
                .param("agency", agency.value()).query(row -> {
                    learnt.put(row.getString("words"), new NameBook.Meaning(UnitStore.unitOrNull(row, "unit")));
                });
        return learnt;
    }

    void remember(UnitId agency, String words, String typed, @Nullable UnitId unit, AccountId account, Instant at) {
        database.sql("""
                insert into organisation.unit_name (agency, words, typed, unit, learnt, account)
                values (:agency, :words, :typed, :unit, :at, :account)
                on conflict (agency, words) do update
                set typed = excluded.typed, unit = excluded.unit, learnt = excluded.learnt, account = excluded.account
                """).param("agency", agency.value()).param("words", words).param("typed", typed)
                .param("unit", UnitStore.valueOrNull(unit)).param("at", Sql.at(at)).param("account", account.value())
                .update();
    }

    boolean forget(UnitId agency, String words) {
        return database.sql("delete from organisation.unit_name where agency = :agency and words = :words")
                .param("agency", agency.value()).param("words", words).update() == 1;
    }

    /// Every name that an earlier unit of the agency or of its merged predecessors bore.
    List<NameBook.Alias> earlierNames(UnitId agency) {
        return database.sql("""
                select distinct v.name, v.short_name, l.predecessor
                from organisation.lineage l
                join organisation.unit_version v on v.agency = l.predecessor_agency and v.unit = l.predecessor
                where l.agency = :agency and l.predecessor <> l.predecessor_agency
                """).param("agency", agency.value())
                .query((row, number) -> new NameBook.Alias(row.getString("name"),
                        new UnitId(Sql.id(row, "predecessor"))))
                .list();
    }

    /// What was remembered in the earlier agency is remembered in the later one, unless it knows the words already.
    void carryOver(Succession succession) {
        learnt(succession.fromAgency()).forEach((words, meaning) -> {
            var unit = meaning.unit() == null ? null : succession.units().get(meaning.unit());
            if (unit != null || meaning.unit() == null)
                database.sql("""
                        insert into organisation.unit_name (agency, words, typed, unit, learnt, account)
                        select :to, words, typed, :unit, learnt, account from organisation.unit_name
                        where agency = :from and words = :words
                        on conflict (agency, words) do nothing
                        """).param("to", succession.toAgency().value()).param("unit", UnitStore.valueOrNull(unit))
                        .param("from", succession.fromAgency().value()).param("words", words).update();
        });
    }

    /// The remembered meanings with what was typed, for the settings page.
    List<UnitNames.Remembered> remembered(UnitId agency) {
        return database.sql("select * from organisation.unit_name where agency = :agency order by words")
                .param("agency", agency.value())
                .query((row, number) -> new UnitNames.Remembered(row.getString("words"), row.getString("typed"),
                        UnitStore.unitOrNull(row, "unit"), Sql.instant(row, "learnt")))
                .list();
    }
}
