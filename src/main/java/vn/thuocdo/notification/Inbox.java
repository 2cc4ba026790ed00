package vn.thuocdo.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.ui.spi.InboxBadge;

/// What the acting person was told. Nobody sees anybody else's inbox.
@Component
public class Inbox implements InboxBadge {
    private static final int BADGE_BOUND = 100;
    private static final int MOST = 200;

    private final NoticeStore notices;
    private final CurrentActor actor;
    private final Clock clock;

    Inbox(NoticeStore notices, CurrentActor actor, Clock clock) {
        this.notices = notices;
        this.actor = actor;
        this.clock = clock;
    }

    /// A page of my messages, latest first.
    ///
    /// @param unreadOnly leaves out what was read
    /// @param after      cursor of the page before; null or damaged for the first
    /// @param limit      messages on a page, 1 to 200
    @Transactional(readOnly = true)
    public Slice<InboxMessage> mine(boolean unreadOnly, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, MOST);
        var read = notices.page(actor.get().account(), unreadOnly, Cursor.parse(after), clock.instant(), size + 1);
        return Slice.cut(read, size, null, message -> new Cursor(message.at(), message.id()).toString());
    }

    /// How many messages I have not read, at most 1.000.
    @Transactional(readOnly = true)
    public int unread() {
        return notices.unread(actor.get().account(), clock.instant(), 1000);
    }

    /// Marks a message as read and gives it back.
    @Transactional
    public InboxMessage read(UUID id) {
        var account = actor.get().account();
        notices.markRead(account, id, clock.instant());
        return notices.find(account, id, clock.instant()).orElseThrow(() -> new Missing("notice"));
    }

    /// Marks a message as not read.
    @Transactional
    public void unread(UUID id) {
        if (!notices.markUnread(actor.get().account(), id))
            throw new Missing("notice");
    }

    /// Marks everything visible as read.
    ///
    /// @return how many messages were unread
    @Transactional
    public int readAll() {
        return notices.markAllRead(actor.get().account(), clock.instant());
    }

    @Override
    public int unread(Actor person) {
        return notices.unread(person.account(), clock.instant(), BADGE_BOUND);
    }

    @Override
    public String url() {
        return "/inbox";
    }

    /// The last row of a page.
    record Cursor(Instant at, UUID id) {
        static @Nullable Cursor parse(@Nullable String text) {
            if (text == null)
                return null;
            var parts = text.split("~");
            try {
                return parts.length == 2 ? new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])) : null;
            } catch (IllegalArgumentException | java.time.format.DateTimeParseException damaged) {
                return null;
            }
        }

        @Override
        public String toString() {
            return at + "~" + id;
        }
    }
}
