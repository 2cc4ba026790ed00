package vn.thuocdo.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// A mail on its way, or gone.
///
/// @param agency      the agency
/// @param id          identity
/// @param account     the reader
/// @param recipient   address
/// @param messageId   Message-ID, the same at every attempt
/// @param digest      whether it goes into the one mail of the day
/// @param state       where it stands
/// @param attempts    how often it was tried
/// @param nextAttempt when it is tried next, while it waits
/// @param createdAt   when it was put in
/// @param sentAt      when the server took it, or null
/// @param lastError   why the last attempt failed, or null
/// @param notice      the words
public record Mail(UnitId agency, UUID id, AccountId account, String recipient, String messageId, boolean digest,
        State state, int attempts, Instant nextAttempt, Instant createdAt, @Nullable Instant sentAt,
        @Nullable String lastError, NoticeText notice) {
    /// Where a mail stands.
    public enum State {
        /// Waits for its time or for the server.
        WAITING,
        /// Is being handed to the server.
        SENDING,
        /// Taken by the server.
        SENT,
        /// Given up; an administrator was told and can try again.
        FAILED
    }
}
