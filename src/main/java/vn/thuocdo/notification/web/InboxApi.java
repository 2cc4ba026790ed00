package vn.thuocdo.notification.web;

import static vn.thuocdo.kernel.Missing.unlessIdentifier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.notification.Inbox;
import vn.thuocdo.notification.InboxMessage;
import vn.thuocdo.notification.Preferences;
import vn.thuocdo.ui.Texts;

/// The inbox for programs.
@RestController
@RequestMapping("/api/v1/inbox")
@Tag(name = "inbox")
class InboxApi {
    private final Inbox inbox;
    private final Preferences preferences;
    private final MessageSource messages;

    InboxApi(Inbox inbox, Preferences preferences, MessageSource messages) {
        this.inbox = inbox;
        this.preferences = preferences;
        this.messages = messages;
    }

    /// @param text   in the caller's language
    /// @param url    path of the page
    /// @param readAt when it was read, or null
    record Message(UUID id, String text, String url, Instant at, @Nullable Instant readAt) {}

    record Wishes(boolean digest, Set<String> muted, int version) {}

    record Marked(int count) {}

    @GetMapping
    @Operation(summary = "My messages, latest first")
    Slice<Message> list(@RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit,
            Locale language) {
        return inbox.mine(unread, after, limit).map(message -> message(message, language));
    }

    @PostMapping("/{id}/read")
    @Operation(summary = "Marks one of my messages as read")
    Message read(@PathVariable String id, Locale language) {
        return message(inbox.read(unlessIdentifier(id)), language);
    }

    @PostMapping("/{id}/unread")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks one of my messages as not read")
    void unread(@PathVariable String id) {
        inbox.unread(unlessIdentifier(id));
    }

    @PostMapping("/read")
    @Operation(summary = "Marks all my messages as read")
    Marked readAll() {
        return new Marked(inbox.readAll());
    }

    @GetMapping("/preferences")
    @Operation(summary = "What I want by mail")
    Wishes preferences() {
        return wishes(preferences.mine());
    }

    @PutMapping("/preferences")
    @Operation(summary = "Changes what I want by mail; version is the one that was read")
    Wishes change(@RequestBody Wishes wanted) {
        return wishes(preferences.change(wanted.digest(), wanted.muted(), wanted.version()));
    }

    private static Wishes wishes(Preferences.Preference preference) {
        return new Wishes(preference.digest(), preference.muted(), preference.version());
    }

    private Message message(InboxMessage message, Locale language) {
        return new Message(message.id(), new Texts(messages, language).text(message.text().messageKey(),
                message.text().args().toArray()), message.text().url(), message.at(), message.readAt());
    }
}
