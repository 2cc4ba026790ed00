package vn.thuocdo.identity;

import static vn.thuocdo.kernel.Sql.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Passwords of accounts and the count of failed attempts.
@Repository
class CredentialStore {
    private static final String SELECT = """
            select a.id, a.agency, a.username, a.name, a.email, a.unit, a.roles, a.password, a.password_initial,
                   a.locked, a.version, f.confirmed_at is not null as second_factor
            from identity.account a left join identity.second_factor f on f.agency = a.agency and f.account = a.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    CredentialStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Credential> find(String username) {
        return database.sql(SELECT + """
                where (a.agency, a.id) = (select agency, account from identity.sign_in_name where username = :name)
                """).param("name", username).query(CredentialStore::credential).optional();
    }

    Optional<Credential> find(UnitId agency, AccountId account) {
        return database.sql(SELECT + "where a.agency = :agency and a.id = :id").param("agency", agency.value())
                .param("id", account.value()).query(CredentialStore::credential).optional();
    }

    private static Credential credential(ResultSet row, int number) throws SQLException {
        var account = AccountStore.account(row, number);
        return new Credential(account.id(), account.agency(), account.username(), row.getString("password"),
                row.getBoolean("password_initial"), row.getBoolean("locked"), row.getBoolean("second_factor"),
                account.roles());
    }

    void setPassword(UnitId agency, AccountId account, String hash, boolean initial) {
        database.sql("""
                update identity.account set password = :hash, password_initial = :initial, password_changed_at = :now,
                    version = version + 1
                where agency = :agency and id = :id""").param("hash", hash).param("initial", initial)
                .param("now", at(clock.instant())).param("agency", agency.value()).param("id", account.value())
                .update();
    }

    void signedIn(UnitId agency, AccountId account) {
        database.sql("update identity.account set last_sign_in_at = :now where agency = :agency and id = :id")
                .param("now", at(clock.instant())).param("agency", agency.value()).param("id", account.value())
                .update();
    }

    /// Until when the user name is locked, if it is.
    Optional<Instant> lockedUntil(String username) {
        return database.sql("""
                select locked_until from identity.sign_in_failure where username = :name and locked_until > :now""")
                .param("name", username).param("now", at(clock.instant()))
                .query((row, n) -> Sql.instant(row, "locked_until")).optional();
    }

    /// Counts one more attempt before its outcome is known, so that attempts made at once are all counted; forgotten
    /// failures start again at one.
    ///
    /// @param forgotten failures before this moment no longer count
    int countAttempt(String username, Instant forgotten) {
        return database.sql("""
                insert into identity.sign_in_failure as f (username, failures, last_at) values (:name, 1, :now)
                on conflict (username) do update set last_at = :now,
                    failures = case when f.last_at < :forgotten then 1 else f.failures + 1 end
                returning failures""").param("name", username).param("now", at(clock.instant()))
                .param("forgotten", at(forgotten)).query((row, n) -> row.getInt(1)).single();
    }

    /// Takes back the count of an attempt that turned out to be good.
    void takeBackAttempt(String username) {
        database.sql("update identity.sign_in_failure set failures = greatest(failures - 1, 0) where username = :name")
                .param("name", username).update();
    }

    void lockUntil(String username, Instant until) {
        database.sql("update identity.sign_in_failure set locked_until = :until where username = :name")
                .param("until", at(until)).param("name", username).update();
    }

    void forgetFailures(String username) {
        database.sql("delete from identity.sign_in_failure where username = :name").param("name", username).update();
    }

    /// Removes counts that no longer matter, among them those of names that never existed.
    int forgetFailuresBefore(Instant moment) {
        return database.sql("""
                delete from identity.sign_in_failure
                where last_at < :moment and (locked_until is null or locked_until < :moment)""")
                .param("moment", at(moment)).update();
    }
}
