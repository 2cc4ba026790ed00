package vn.thuocdo.identity;

import static vn.thuocdo.kernel.Sql.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Rows of `identity.token`.
@Repository
class TokenStore {
    /// The last use is written no more often than this.
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;

    TokenStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(UnitId agency, AccountId account, ApiToken token, byte[] hash) {
        database.sql("""
                insert into identity.token (agency, id, account, name, hash, created_at, expires_at)
                values (:agency, :id, :account, :name, :hash, :created, :expires)""").param("agency", agency.value())
                .param("id", token.id()).param("account", account.value()).param("name", token.name())
                .param("hash", hash).param("created", at(token.createdAt())).param("expires", at(token.expiresAt()))
                .update();
    }

    /// The token with this hash if it still counts, its use noted.
    Optional<Use> use(UnitId agency, byte[] hash) {
        var found = database.sql("""
                select t.id, t.account, t.created_at, t.last_used_at
                from identity.token t join identity.account a on a.agency = t.agency and a.id = t.account
                where t.agency = :agency and t.hash = :hash and t.revoked_at is null and t.expires_at > :now
                  and not a.locked and not a.password_initial""").param("agency", agency.value()).param("hash", hash)
                .param("now", at(clock.instant())).query(TokenStore::use).optional();
        found.filter(use -> use.last() == null || use.last().isBefore(clock.instant().minus(GRAIN)))
                .ifPresent(use -> database
                        .sql("update identity.token set last_used_at = :now where agency = :agency and id = :id")
                        .param("now", at(clock.instant())).param("agency", agency.value()).param("id", use.id())
                        .update());
        return found;
    }

    List<ApiToken> of(UnitId agency, AccountId account) {
        return database.sql("""
                select id, name, created_at, expires_at, last_used_at from identity.token
                where agency = :agency and account = :account and revoked_at is null and expires_at > :now
                order by created_at desc, id""").param("agency", agency.value()).param("account", account.value())
                .param("now", at(clock.instant())).query(TokenStore::token).list();
    }

    Optional<ApiToken> revoke(UnitId agency, AccountId account, UUID id) {
        return database.sql("""
                update identity.token set revoked_at = :now
                where agency = :agency and account = :account and id = :id and revoked_at is null
                returning id, name, created_at, expires_at, last_used_at""").param("now", at(clock.instant()))
                .param("agency", agency.value()).param("account", account.value()).param("id", id)
                .query(TokenStore::token).optional();
    }

    void revokeAll(UnitId agency, AccountId account) {
        database.sql("""
                update identity.token set revoked_at = :now
                where agency = :agency and account = :account and revoked_at is null""")
                .param("now", at(clock.instant())).param("agency", agency.value()).param("account", account.value())
                .update();
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(Sql.id(row, "id"), row.getString("name"), Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"), Sql.instantOrNull(row, "last_used_at"));
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        return new Use(Sql.id(row, "id"), new AccountId(Sql.id(row, "account")), Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "last_used_at"));
    }

    /// A token found by its hash.
    record Use(UUID id, AccountId account, Instant created, @Nullable Instant last) {}
}
