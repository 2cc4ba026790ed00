package vn.thuocdo.identity;

import static vn.thuocdo.kernel.Sql.at;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Rows of `identity.account` and the user names that lead to them.
@Repository
class AccountStore {
    private static final String COLUMNS = """
            id, username, name, email, agency, unit, roles, locked, password_initial, version
            """;

    private final JdbcClient database;
    private final Clock clock;

    AccountStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Whether the name was still free; false leaves everything as it was.
    boolean claim(String username, AccountId account, UnitId agency) {
        return database.sql("""
                insert into identity.sign_in_name (username, account, agency) values (:username, :account, :agency)
                on conflict do nothing""").param("username", username).param("account", account.value())
                .param("agency", agency.value()).update() == 1;
    }

    void add(Account account, String passwordHash) {
        database.sql("""
                insert into identity.account (agency, id, username, name, sort_key, search_key, email, unit, roles,
                    password, password_initial, password_changed_at, created_at)
                values (:agency, :id, :username, :name, :sortKey, :searchKey, :email, :unit, :roles::text[],
                    :password, :initial, :now, :now)""").params(named(account)).param("id", account.id().value())
                .param("roles", roles(account.roles())).param("password", passwordHash)
                .param("initial", account.state() == AccountState.INITIAL).param("now", at(clock.instant())).update();
    }

    private static Map<String, @Nullable Object> named(Account account) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("agency", account.agency().value());
        values.put("unit", account.unit().value());
        values.put("username", account.username());
        values.put("name", account.name());
        values.put("email", account.email());
        values.put("sortKey", sortKey(account.name()));
        values.put("searchKey", SearchKey.of(account.name() + ' ' + account.username() + ' '
                + (account.email() == null ? "" : account.email())));
        return values;
    }

    /// The given name first: “Lò Văn Phong” is found under P.
    static String sortKey(String name) {
        int given = name.lastIndexOf(' ');
        return given < 0 ? name : name.substring(given + 1) + ' ' + name.substring(0, given);
    }

    Optional<Account> find(AccountId id) {
        return database.sql("select " + COLUMNS + " from identity.account where id = :id").param("id", id.value())
                .query(AccountStore::account).optional();
    }

    Optional<Account> find(UnitId agency, AccountId id) {
        return database.sql("select " + COLUMNS + " from identity.account where agency = :agency and id = :id")
                .param("agency", agency.value()).param("id", id.value()).query(AccountStore::account).optional();
    }

    Map<AccountId, String> names(Collection<AccountId> ids) {
        if (ids.isEmpty())
            return Map.of();
        return database.sql("select id, name from identity.account where id = any(:ids)")
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(new AccountId(Sql.id(row, "id")), row.getString("name"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Every account of the agency, locked ones too.
    List<Account> ofAgency(UnitId agency) {
        return database.sql("select " + COLUMNS + " from identity.account where agency = :agency order by id")
                .param("agency", agency.value()).query(AccountStore::account).list();
    }

    List<Account> inUnit(UnitId unit) {
        return database.sql("select " + COLUMNS + """
                from identity.account where unit = :unit and not locked order by sort_key collate "vi-x-icu", id""")
                .param("unit", unit.value()).query(AccountStore::account).list();
    }

    List<Account> withRole(UnitId agency, Role role) {
        return database.sql("select " + COLUMNS + """
                from identity.account where agency = :agency and :role = any(roles) and not locked
                order by sort_key collate "vi-x-icu", id""").param("agency", agency.value()).param("role", role.name())
                .query(AccountStore::account).list();
    }

    /// Locks the rows of the agency's usable administrators until the transaction ends, so that two of them cannot
    /// remove each other at once.
    Set<AccountId> administrators(UnitId agency) {
        return database.sql("""
                select id from identity.account where agency = :agency and 'ADMINISTRATOR' = any(roles) and not locked
                order by id for update""").param("agency", agency.value())
                .query((row, n) -> new AccountId(Sql.id(row, "id"))).set();
    }

    boolean isEmpty() {
        return !database.sql("select exists (select from identity.account)").query((row, n) -> row.getBoolean(1))
                .single();
    }

    /// Writes name, e-mail, place, roles and lock; the version must be the one that was read.
    void save(Account was, Account now) {
        int rows = database.sql("""
                update identity.account set agency = :agency, unit = :unit, name = :name, sort_key = :sortKey,
                    search_key = :searchKey, email = :email, roles = :roles::text[], locked = :locked,
                    version = version + 1
                where agency = :was and id = :id and version = :version""").params(named(now))
                .param("was", was.agency().value()).param("id", was.id().value()).param("version", now.version())
                .param("roles", roles(now.roles())).param("locked", now.state() == AccountState.LOCKED).update();
        Conflict.unlessOne(rows, "account");
        if (!was.agency().equals(now.agency()))
            database.sql("update identity.sign_in_name set agency = :agency where account = :id")
                    .param("agency", now.agency().value()).param("id", now.id().value()).update();
    }

    Optional<String> language(AccountId id) {
        return database.sql("select language from identity.account where id = :id and language is not null")
                .param("id", id.value()).query((row, n) -> row.getString(1)).optional();
    }

    void speak(UnitId agency, AccountId id, String language) {
        database.sql("update identity.account set language = :language where agency = :agency and id = :id")
                .param("language", language).param("agency", agency.value()).param("id", id.value()).update();
    }

    private static String[] roles(Set<Role> roles) {
        return roles.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static Account account(ResultSet row, int number) throws SQLException {
        return new Account(new AccountId(Sql.id(row, "id")), row.getString("username"), row.getString("name"),
                row.getString("email"), new UnitId(Sql.id(row, "agency")), new UnitId(Sql.id(row, "unit")),
                roles(row.getArray("roles")), state(row), row.getInt("version"));
    }

    private static Set<Role> roles(Array column) throws SQLException {
        return Arrays.stream((String[]) column.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static AccountState state(ResultSet row) throws SQLException {
        if (row.getBoolean("locked"))
            return AccountState.LOCKED;
        return row.getBoolean("password_initial") ? AccountState.INITIAL : AccountState.ACTIVE;
    }
}
