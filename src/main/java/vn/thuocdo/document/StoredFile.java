package vn.thuocdo.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.UnitId;

/// What is known of a stored file.
///
/// @param agency   whose file it is
/// @param id       its identity
/// @param name     its name, safe to show and to save under
/// @param kind     what it is, by its content
/// @param size     bytes
/// @param sha256   hash of its content in hexadecimal
/// @param account  who stored it
/// @param person   that person's name
/// @param storedAt when
/// @param subject  the record it belongs to, or null as long as it belongs to none
public record StoredFile(UnitId agency, FileId id, String name, FileKind kind, long size, String sha256,
        AccountId account, String person, Instant storedAt, @Nullable SourceRef subject) {
    /// Path that sends the file.
    public String url() {
        return "/files/" + id;
    }
}
