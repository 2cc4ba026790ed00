package vn.thuocdo.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The bytes that are hashed, and nothing else: written down once, since sealing and verifying must agree for ever.
///
/// An entry is the sequence of its columns as in [#COLUMNS]; each value is a four-byte length (−1 for null) and UTF-8
/// text; a moment is its microseconds since 1970. A batch is the hash before (32 zero bytes for the first), agency,
/// number, moment of sealing, number of entries, their identities and their SHA-256.
final class ChainDigest {
    static final int SIZE = 32;
    static final String COLUMNS = """
            agency, id, at, actor, actor_name, on_behalf_of, module, type, subject, label, action, before::text as before,
            after::text as after, reason, address
            """;
    private static final String[] TEXTS = {"actor", "actor_name", "on_behalf_of", "module", "type", "subject", "label",
            "action", "before", "after", "reason", "address"};

    private ChainDigest() {}

    static byte[] ofEntry(ResultSet row) throws SQLException {
        var digest = sha256();
        add(digest, row.getString("agency"));
        add(digest, row.getString("id"));
        add(digest, Long.toString(micros(row.getObject("at", OffsetDateTime.class).toInstant())));
        for (var column : TEXTS)
            add(digest, row.getString(column));
        return digest.digest();
    }

    static byte[] ofBatch(byte[] previous, UUID agency, long number, Instant sealedAt, List<UUID> entries,
            byte[] digests) {
        var digest = sha256();
        digest.update(previous);
        add(digest, agency.toString());
        add(digest, Long.toString(number));
        add(digest, Long.toString(micros(sealedAt)));
        add(digest, Integer.toString(entries.size()));
        entries.forEach(entry -> add(digest, entry.toString()));
        digest.update(digests);
        return digest.digest();
    }

    private static void add(MessageDigest digest, @Nullable String text) {
        var bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }

    private static long micros(Instant instant) {
        return instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
