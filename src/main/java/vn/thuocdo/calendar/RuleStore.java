package vn.thuocdo.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Rule values by date.
@Repository
class RuleStore {
    private final JdbcClient database;

    RuleStore(JdbcClient database) {
        this.database = database;
    }

    /// The nation's values and those of the agency.
    List<RuleValue> values(UnitId agency) {
        return database.sql("""
                select * from calendar.rule_value where agency in (:agencies) and code in (:codes)
                """).param("agencies", List.of(CalendarScope.NATION.agency().value(), agency.value()))
                .param("codes", List.of(Rule.values()).stream().map(Rule::code).toList()).query(RuleStore::value)
                .list();
    }

    /// Writes a value; one with the same first day is replaced.
    void put(RuleValue value, AccountId account) {
        database.sql("""
                insert into calendar.rule_value
                    (agency, code, valid_from, value, basis, status, reason, made_at, account, person)
                values (:agency, :code, :from, :value, :basis, :status, :reason, :at, :account, :person)
                on conflict (agency, code, valid_from) do update
                set value = excluded.value, basis = excluded.basis, status = excluded.status,
                    reason = excluded.reason, made_at = excluded.made_at, account = excluded.account,
                    person = excluded.person
                """).param("agency", value.agency().value()).param("code", value.rule().code())
                .param("from", value.from()).param("value", value.value()).param("basis", value.basis())
                .param("status", value.status().name()).param("reason", value.reason())
                .param("at", Sql.at(value.madeAt())).param("account", account.value())
                .param("person", value.person()).update();
    }

    /// Takes an agency's own value away.
    void delete(RuleValue value) {
        database.sql("delete from calendar.rule_value where agency = :agency and code = :code and valid_from = :from")
                .param("agency", value.agency().value()).param("code", value.rule().code())
                .param("from", value.from()).update();
    }

    private static RuleValue value(ResultSet row, int number) throws SQLException {
        return new RuleValue(Rule.of(row.getString("code")).orElseThrow(), new UnitId(Sql.id(row, "agency")),
                row.getObject("valid_from", LocalDate.class), row.getString("value"), row.getString("basis"),
                DataStatus.valueOf(row.getString("status")), row.getString("reason"), Sql.instant(row, "made_at"),
                row.getString("person"));
    }
}
