package vn.thuocdo.identity;

import static vn.thuocdo.kernel.Sql.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// Rows of `identity.second_factor` and `identity.recovery_code`.
@Repository
class SecondFactorStore {
    private final JdbcClient database;
    private final SecretBox box;

    SecondFactorStore(JdbcClient database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    boolean isConfirmed(UnitId agency, AccountId account) {
        return of(agency, account, """
                select exists (select from identity.second_factor
                               where agency = :agency and account = :account and confirmed_at is not null)""")
                .query((row, n) -> row.getBoolean(1)).single();
    }

    Optional<byte[]> unconfirmed(UnitId agency, AccountId account) {
        return of(agency, account, """
                select secret from identity.second_factor
                where agency = :agency and account = :account and confirmed_at is null""")
                .query((row, n) -> box.open(row.getBytes(1))).optional();
    }

    Optional<Key> confirmed(UnitId agency, AccountId account) {
        return of(agency, account, """
                select secret, last_step from identity.second_factor
                where agency = :agency and account = :account and confirmed_at is not null""")
                .query((row, n) -> new Key(box.open(row.getBytes(1)), row.getLong(2))).optional();
    }

    void keep(UnitId agency, AccountId account, byte[] secret) {
        of(agency, account, """
                insert into identity.second_factor (agency, account, secret) values (:agency, :account, :secret)
                on conflict do nothing""").param("secret", box.seal(secret)).update();
    }

    void confirm(UnitId agency, AccountId account, long step, Instant now) {
        of(agency, account, """
                update identity.second_factor set confirmed_at = :now, last_step = :step
                where agency = :agency and account = :account""").param("now", at(now)).param("step", step).update();
    }

    /// Whether the step was still unused; of two requests with the same code only one gets through.
    boolean useStep(UnitId agency, AccountId account, long step) {
        return of(agency, account, """
                update identity.second_factor set last_step = :step
                where agency = :agency and account = :account and last_step < :step""").param("step", step)
                .update() == 1;
    }

    boolean useRecoveryCode(UnitId agency, AccountId account, byte[] hash, Instant now) {
        return of(agency, account, """
                update identity.recovery_code set used_at = :now
                where agency = :agency and account = :account and hash = :hash and used_at is null""")
                .param("hash", hash).param("now", at(now)).update() == 1;
    }

    int recoveryCodesLeft(UnitId agency, AccountId account) {
        return of(agency, account, """
                select count(*) from identity.recovery_code
                where agency = :agency and account = :account and used_at is null""")
                .query((row, n) -> row.getInt(1)).single();
    }

    void replaceRecoveryCodes(UnitId agency, AccountId account, List<byte[]> hashes) {
        of(agency, account, "delete from identity.recovery_code where agency = :agency and account = :account")
                .update();
        of(agency, account, """
                insert into identity.recovery_code (agency, account, hash)
                select :agency, :account, unnest(:hashes::bytea[])""").param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    void remove(UnitId agency, AccountId account) {
        of(agency, account, "delete from identity.recovery_code where agency = :agency and account = :account")
                .update();
        of(agency, account, "delete from identity.second_factor where agency = :agency and account = :account")
                .update();
    }

    private StatementSpec of(UnitId agency, AccountId account, String sql) {
        return database.sql(sql).param("agency", agency.value()).param("account", account.value());
    }

    /// A confirmed secret and the last time step whose code was used.
    record Key(byte[] secret, long lastStep) {}
}
