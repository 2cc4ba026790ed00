package vn.thuocdo.audit;

import static vn.thuocdo.kernel.Sql.at;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Sql;

/// Seals what has been committed since the last batch of an agency.
///
/// Which entries belong to a batch is written into them (`batch`, `position`) and into the batch, not told from times
/// or transaction numbers: an entry whose transaction commits late is simply still unsealed and goes into the next one,
/// and restoring the database on another server changes nothing.
@Component
class SealEntries {
    static final int LARGEST = 5000;

    private final JdbcClient database;
    private final Clock clock;
    private final SealLog log;

    SealEntries(JdbcClient database, Clock clock, SealLog log) {
        this.database = database;
        this.clock = clock;
        this.log = log;
    }

    /// The agencies that have something to seal.
    List<UUID> waiting() {
        return database.sql("select distinct agency from audit.entry where batch is null")
                .query((row, n) -> Sql.id(row, "agency")).list();
    }

    /// Seals one batch; returns the number of entries in it, at most [#LARGEST].
    @Transactional
    int seal(UUID agency) {
        // one sealer at a time for each agency, on whichever node
        database.sql("select pg_advisory_xact_lock(hashtextextended('audit ' || :agency::text, 0))")
                .param("agency", agency).query((row, n) -> 0).list();
        var entries = new ArrayList<UUID>();
        var digests = new ByteArrayOutputStream();
        database.sql("select " + ChainDigest.COLUMNS + """
                from audit.entry where agency = :agency and batch is null order by at, id limit :largest""")
                .param("agency", agency).param("largest", LARGEST).query(row -> {
                    entries.add(Sql.id(row, "id"));
                    digests.writeBytes(ChainDigest.ofEntry(row));
                });
        if (!entries.isEmpty())
            add(agency, entries, digests.toByteArray());
        return entries.size();
    }

    private void add(UUID agency, List<UUID> entries, byte[] digests) {
        var last = database
                .sql("select number, hash from audit.batch where agency = :agency order by number desc limit 1")
                .param("agency", agency).query((row, n) -> new Last(row.getLong(1), row.getBytes(2))).optional()
                .orElse(new Last(0, new byte[ChainDigest.SIZE]));
        long number = last.number() + 1;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var hash = ChainDigest.ofBatch(last.hash(), agency, number, now, entries, digests);
        insert(new Batch(agency, number, now, last.hash(), entries, digests, hash));
        log.afterCommit(agency, number, hash);
    }

    private void insert(Batch batch) {
        var ids = batch.entries().toArray(UUID[]::new);
        database.sql("""
                insert into audit.batch (agency, number, sealed_at, previous, entries, digests, hash)
                values (:agency, :number, :at, :previous, :entries::uuid[], :digests, :hash)""")
                .param("agency", batch.agency()).param("number", batch.number()).param("at", at(batch.sealedAt()))
                .param("previous", batch.previous()).param("entries", ids).param("digests", batch.digests())
                .param("hash", batch.hash()).update();
        database.sql("""
                update audit.entry e set batch = :number, position = m.position
                from unnest(:entries::uuid[]) with ordinality as m(id, position)
                where e.agency = :agency and e.id = m.id""").param("number", batch.number()).param("entries", ids)
                .param("agency", batch.agency()).update();
    }

    private record Last(long number, byte[] hash) {}

    /// A sealed run of entries, as it is kept.
    record Batch(UUID agency, long number, Instant sealedAt, byte[] previous, List<UUID> entries, byte[] digests,
            byte[] hash) {}
}
