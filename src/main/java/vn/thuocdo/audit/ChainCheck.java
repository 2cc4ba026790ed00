package vn.thuocdo.audit;

import static vn.thuocdo.audit.AuditFault.Kind.ALTERED;
import static vn.thuocdo.audit.AuditFault.Kind.BATCH_MISSING;
import static vn.thuocdo.audit.AuditFault.Kind.DELETED;
import static vn.thuocdo.audit.AuditFault.Kind.INSERTED;
import static vn.thuocdo.audit.AuditFault.Kind.SEAL_BROKEN;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocdo.kernel.Sql;

/// Reads the chain of one agency from its beginning and compares it with the records. Needs nothing but a connection, so
/// that it also runs beside the product.
final class ChainCheck {
    /// An act is committed within this time; a record that claims to be older than the last seal by more was put in.
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(10);
    private static final int MOST_FAULTS = 100;

    private final JdbcClient database;
    private final UUID agency;
    private final List<AuditFault> faults = new ArrayList<>();
    private final Map<Long, String> hashes = new LinkedHashMap<>();
    private long entries;
    private byte[] previous = new byte[ChainDigest.SIZE];
    private @Nullable Instant sealedAt;

    ChainCheck(JdbcClient database, UUID agency) {
        this.database = database;
        this.agency = agency;
    }

    /// @param seals hashes of batches by number, as they were noted outside the database
    AuditFinding run(Map<Long, String> seals) {
        long expected = 1;
        for (long number : numbers()) {
            for (; expected < number; expected++)
                note(BATCH_MISSING, expected, null, "");
            check(batch(number));
            expected = number + 1;
        }
        checkStrays(expected - 1);
        checkSeals(seals);
        long unsealed = database.sql("select count(*) from audit.entry where agency = :agency and batch is null")
                .param("agency", agency).query((row, n) -> row.getLong(1)).single();
        return new AuditFinding(entries, hashes.size(), unsealed,
                faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
    }

    private List<Long> numbers() {
        return database.sql("select number from audit.batch where agency = :agency order by number")
                .param("agency", agency).query((row, n) -> row.getLong(1)).list();
    }

    private SealEntries.Batch batch(long number) {
        return database.sql("""
                select sealed_at, previous, entries, digests, hash from audit.batch
                where agency = :agency and number = :number""").param("agency", agency).param("number", number)
                .query((row, n) -> new SealEntries.Batch(agency, number, Sql.instant(row, "sealed_at"),
                        row.getBytes("previous"), List.of((UUID[]) row.getArray("entries").getArray()),
                        row.getBytes("digests"), row.getBytes("hash")))
                .single();
    }

    private void check(SealEntries.Batch batch) {
        int before = faults.size();
        checkEntries(batch);
        var hash = ChainDigest.ofBatch(batch.previous(), agency, batch.number(), batch.sealedAt(), batch.entries(),
                batch.digests());
        boolean fits = Arrays.equals(previous, batch.previous()) && Arrays.equals(hash, batch.hash())
                && batch.digests().length == batch.entries().size() * ChainDigest.SIZE;
        if (!fits && faults.size() == before)
            note(SEAL_BROKEN, batch.number(), null, "");
        hashes.put(batch.number(), HexFormat.of().formatHex(batch.hash()));
        previous = batch.hash();
        sealedAt = batch.sealedAt();
        entries += batch.entries().size();
    }

    private void checkEntries(SealEntries.Batch batch) {
        var found = new LinkedHashMap<UUID, Found>();
        database.sql("select " + ChainDigest.COLUMNS + """
                from audit.entry where agency = :agency and batch = :number order by position, id""")
                .param("agency", agency).param("number", batch.number())
                .query(row -> {
                    found.put(Sql.id(row, "id"), new Found(ChainDigest.ofEntry(row), Sql.instant(row, "at"),
                            Sql.instant(row, "at") + " " + row.getString("action") + " " + row.getString("label")));
                });
        for (int i = 0; i < batch.entries().size(); i++) {
            var id = batch.entries().get(i);
            compare(batch, i, id, found.remove(id));
        }
        found.forEach((id, row) -> note(INSERTED, batch.number(), id, row.about()));
    }

    private void compare(SealEntries.Batch batch, int position, UUID id, @Nullable Found row) {
        int from = position * ChainDigest.SIZE;
        if (row == null)
            note(DELETED, batch.number(), id, "");
        else if (from + ChainDigest.SIZE > batch.digests().length
                || !Arrays.equals(row.digest(), 0, ChainDigest.SIZE, batch.digests(), from, from + ChainDigest.SIZE))
            note(ALTERED, batch.number(), id, row.about());
        else if (isTooOld(row.at()))
            note(INSERTED, batch.number(), id, row.about());
    }

    private boolean isTooOld(Instant at) {
        return sealedAt != null && at.isBefore(sealedAt.minus(LONGEST_TRANSACTION));
    }

    /// Records that claim a batch that does not exist, or an early time without a seal.
    private void checkStrays(long last) {
        database.sql("select id, at, action, label, batch from audit.entry " + """
                where agency = :agency and (batch is null or batch > :last or batch < 1) order by at, id""")
                .param("agency", agency).param("last", last).query(row -> {
                    long batch = row.getLong("batch");
                    boolean claims = !row.wasNull();
                    if (claims || isTooOld(Sql.instant(row, "at")))
                        note(INSERTED, claims ? batch : null, Sql.id(row, "id"),
                                Sql.instant(row, "at") + " " + row.getString("action") + " " + row.getString("label"));
                });
    }

    private void checkSeals(Map<Long, String> seals) {
        seals.forEach((number, hash) -> {
            var kept = hashes.get(number);
            if (kept == null)
                note(BATCH_MISSING, number, null, "");
            else if (!kept.equals(hash))
                note(SEAL_BROKEN, number, null, "");
        });
    }

    private void note(AuditFault.Kind kind, @Nullable Long batch, @Nullable UUID entry, String about) {
        var fault = new AuditFault(kind, agency, batch, entry, about);
        if (!faults.contains(fault))
            faults.add(fault);
    }

    private record Found(byte[] digest, Instant at, String about) {}
}
