package vn.thuocdo.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the trail is not as it was sealed.
///
/// @param kind   what is wrong
/// @param agency whose trail
/// @param batch  number of the batch, or null for an entry in none
/// @param entry  identity of the record, or null where a batch as a whole is concerned
/// @param about  when, action and label of the record as it stands, or an empty text when it is gone
public record AuditFault(Kind kind, UUID agency, @Nullable Long batch, @Nullable UUID entry, String about) {
    /// What can be wrong.
    public enum Kind {
        /// The record's content is not what was sealed.
        ALTERED,
        /// A sealed record is gone.
        DELETED,
        /// A record stands where none was sealed, or claims a time before the last seal.
        INSERTED,
        /// The batch is not the one that was chained: its own hash or the one before does not fit.
        SEAL_BROKEN,
        /// A batch is gone from the chain or from its end.
        BATCH_MISSING
    }
}
