package vn.thuocdo.notification;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.notification.Preferences.Preference;

/// The preferences; without a row the default holds.
@Repository
class PreferenceStore {
    private final JdbcClient database;

    PreferenceStore(JdbcClient database) {
        this.database = database;
    }

    Preference find(UnitId agency, AccountId account) {
        return database.sql("select * from notification.preference where agency = :agency and account = :account")
                .param("agency", agency.value()).param("account", account.value())
                .query((row, number) -> new Preference(row.getBoolean("digest"),
                        Arrays.stream((String[]) row.getArray("muted").getArray()).collect(Collectors.toSet()),
                        row.getInt("version")))
                .optional().orElse(Preference.DEFAULT);
    }

    /// Throws [Conflict] when the wishes were changed since the version was read.
    void save(UnitId agency, AccountId account, Preference wanted) {
        Conflict.unlessOne(database.sql("""
                insert into notification.preference (agency, account, digest, muted, version)
                values (:agency, :account, :digest, :muted::text[], 1)
                on conflict (agency, account) do update
                set digest = excluded.digest, muted = excluded.muted, version = preference.version + 1
                where preference.version = :version
                """).param("agency", agency.value()).param("account", account.value())
                .param("digest", wanted.digest()).param("muted", array(wanted.muted()))
                .param("version", wanted.version()).update(), "preference");
    }

    private static String[] array(Set<String> kinds) {
        return kinds.stream().sorted().toArray(String[]::new);
    }
}
