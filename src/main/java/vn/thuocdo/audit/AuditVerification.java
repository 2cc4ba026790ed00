package vn.thuocdo.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Tells whether the audit trail is as it was sealed, and where not. Looks at one moment of the database, so that it can
/// run while people work.
public final class AuditVerification {
    private final JdbcClient database;
    private final TransactionTemplate moment;
    private final Path seals;

    /// @param data the data folder, in which the seals are noted; need not exist
    public AuditVerification(DataSource source, Path data) {
        this.database = JdbcClient.create(source);
        this.moment = new TransactionTemplate(new JdbcTransactionManager(source));
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment.setReadOnly(true);
        this.seals = data.resolve(SealLog.FILE);
    }

    /// Verifies the trail of one agency.
    public AuditFinding of(UnitId agency) {
        var noted = noted();
        return at(() -> check(agency.value(), noted));
    }

    /// Verifies the trails of all agencies.
    public AuditFinding ofAll() {
        var noted = noted();
        return at(() -> {
            var agencies = new TreeSet<UUID>(noted.keySet());
            agencies.addAll(agencies());
            return agencies.stream().map(agency -> check(agency, noted)).reduce(new AuditFinding(0, 0, 0, List.of()),
                    AuditVerification::sum);
        });
    }

    private AuditFinding at(Supplier<AuditFinding> work) {
        return Objects.requireNonNull(moment.execute(transaction -> work.get()));
    }

    private Set<UUID> agencies() {
        return database.sql("select agency from audit.batch union select agency from audit.entry")
                .query((row, n) -> Sql.id(row, "agency")).set();
    }

    private AuditFinding check(UUID agency, Map<UUID, Map<Long, String>> noted) {
        return new ChainCheck(database, agency).run(noted.getOrDefault(agency, Map.of()));
    }

    private Map<UUID, Map<Long, String>> noted() {
        var noted = new HashMap<UUID, Map<Long, String>>();
        try {
            for (var line : Files.exists(seals) ? Files.readAllLines(seals) : List.<String>of()) {
                var parts = line.split(" ");
                if (parts.length == 3)
                    noted.computeIfAbsent(UUID.fromString(parts[0]), agency -> new HashMap<>())
                            .put(Long.parseLong(parts[1]), parts[2]);
            }
            return noted;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static AuditFinding sum(AuditFinding one, AuditFinding other) {
        var faults = new ArrayList<>(one.faults());
        faults.addAll(other.faults());
        return new AuditFinding(one.entries() + other.entries(), one.batches() + other.batches(),
                one.unsealed() + other.unsealed(), faults);
    }
}
