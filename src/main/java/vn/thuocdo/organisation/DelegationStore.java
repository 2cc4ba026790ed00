package vn.thuocdo.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// The delegations.
@Repository
class DelegationStore {
    private final JdbcClient database;

    DelegationStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Delegation> find(DelegationId id) {
        return database.sql("select * from organisation.delegation where id = :id").param("id", id.value())
                .query(DelegationStore::delegation).optional();
    }

    /// Those of an agency that hold on the day or later, or ended within the year before it; latest first.
    List<Delegation> ofAgency(UnitId agency, LocalDate day) {
        return database.sql("""
                select * from organisation.delegation where agency = :agency and valid_to >= :earliest
                order by valid_to desc, valid_from desc, id limit 500
                """).param("agency", agency.value()).param("earliest", day.minusYears(1))
                .query(DelegationStore::delegation).list();
    }

    /// Those that count for the receiver on the day.
    List<Delegation> lentTo(UnitId agency, AccountId receiver, LocalDate day) {
        return database.sql("""
                select * from organisation.delegation
                where agency = :agency and receiver = :receiver and valid_to >= :day and valid_from <= :day
                  and (withdrawn is null or withdrawn >= :day)
                """).param("agency", agency.value()).param("receiver", receiver.value()).param("day", day)
                .query(DelegationStore::delegation).list();
    }

    void insert(Delegation delegation) {
        database.sql("""
                insert into organisation.delegation
                    (agency, id, giver, receiver, roles, valid_from, valid_to, reason, document)
                values (:agency, :id, :giver, :receiver, string_to_array(:roles, ','), :from, :to, :reason, :document)
                """).param("agency", delegation.agency().value()).param("id", delegation.id().value())
                .param("giver", delegation.giver().value()).param("receiver", delegation.receiver().value())
                .param("roles", delegation.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .param("from", delegation.validity().from()).param("to", delegation.validity().to())
                .param("reason", delegation.reason()).param("document", delegation.document()).update();
    }

    /// Takes it back: the day is the last on which it counts.
    void withdraw(Delegation delegation, LocalDate last, int version) {
        int rows = database.sql("""
                update organisation.delegation set withdrawn = :last, version = version + 1
                where agency = :agency and id = :id and version = :version
                """).param("last", last).param("agency", delegation.agency().value())
                .param("id", delegation.id().value()).param("version", version).update();
        Conflict.unlessOne(rows, "delegation");
    }

    void withdrawAll(UnitId agency, LocalDate last) {
        database.sql("""
                update organisation.delegation set withdrawn = :last, version = version + 1
                where agency = :agency and valid_to > :last and withdrawn is null
                """).param("agency", agency.value()).param("last", last).update();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf)
                .collect(Collectors.toSet());
        return new Delegation(new DelegationId(Sql.id(row, "id")), new UnitId(Sql.id(row, "agency")),
                new AccountId(Sql.id(row, "giver")), new AccountId(Sql.id(row, "receiver")), roles,
                new Validity(row.getObject("valid_from", LocalDate.class), Sql.dayOrNull(row, "valid_to")),
                row.getString("reason"), row.getString("document"), Sql.dayOrNull(row, "withdrawn"),
                row.getInt("version"));
    }
}
