package vn.thuocdo.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// The people.
@Repository
class PersonStore {
    private final JdbcClient database;

    PersonStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Person> find(PersonId id) {
        return database.sql("select * from organisation.person where id = :id").param("id", id.value())
                .query(PersonStore::person).optional();
    }

    Optional<Person> ofAccount(UnitId agency, AccountId account) {
        return database.sql("select * from organisation.person where agency = :agency and account = :account")
                .param("agency", agency.value()).param("account", account.value()).query(PersonStore::person)
                .optional();
    }

    List<Person> withAccount(UnitId agency) {
        return database.sql("select * from organisation.person where agency = :agency and account is not null")
                .param("agency", agency.value()).query(PersonStore::person).list();
    }

    void insert(Person person) {
        database.sql("""
                insert into organisation.person (agency, id, name, search_key, sort_key, account)
                values (:agency, :id, :name, :search, :sort, :account)
                """).param("agency", person.agency().value()).param("id", person.id().value())
                .param("name", person.name()).param("search", SearchKey.of(person.name()))
                .param("sort", sortKey(person.name())).param("account", accountOrNull(person)).update();
    }

    /// Writes name and account; throws [Conflict] unless the version is the one read.
    void update(Person person) {
        int rows = database.sql("""
                update organisation.person
                set name = :name, search_key = :search, sort_key = :sort, account = :account, version = version + 1
                where agency = :agency and id = :id and version = :version
                """).param("name", person.name()).param("search", SearchKey.of(person.name()))
                .param("sort", sortKey(person.name())).param("account", accountOrNull(person))
                .param("agency", person.agency().value()).param("id", person.id().value())
                .param("version", person.version()).update();
        Conflict.unlessOne(rows, "person");
    }

    /// Given name first: “Lò Văn Phong” stands under “Phong”.
    static String sortKey(String name) {
        return name.substring(name.lastIndexOf(' ') + 1) + " " + name;
    }

    private static java.util.@org.jspecify.annotations.Nullable UUID accountOrNull(Person person) {
        return person.account() == null ? null : person.account().value();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        var account = Sql.idOrNull(row, "account");
        return new Person(new PersonId(Sql.id(row, "id")), new UnitId(Sql.id(row, "agency")), row.getString("name"),
                account == null ? null : new AccountId(account), row.getInt("version"));
    }
}
