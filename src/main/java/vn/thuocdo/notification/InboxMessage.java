package vn.thuocdo.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One message of a person's inbox.
///
/// @param id     identity
/// @param text   the words, before they are put into the reader's language
/// @param at     when it became visible
/// @param readAt when it was read, or null
public record InboxMessage(UUID id, NoticeText text, Instant at, @Nullable Instant readAt) {
    /// Whether it was not read yet.
    public boolean unread() {
        return readAt == null;
    }
}
