package vn.thuocdo.notification.web;

import java.util.List;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.notification.InboxMessage;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Pager;
import vn.thuocdo.ui.Tab;

/// What the inbox shows.
///
/// @param rows   the messages
/// @param chips  all or unread only
/// @param pager  the way to older ones
/// @param unread how many are unread
public record InboxPage(List<Row> rows, List<Tab> chips, Pager pager, int unread) {
    /// One message.
    ///
    /// @param id     identity
    /// @param words  in the reader's language
    /// @param at     when it came
    /// @param unread whether it was not read yet
    public record Row(String id, String words, String at, boolean unread) {}

    static InboxPage of(Slice<InboxMessage> messages, int unread, boolean unreadOnly) {
        var rows = messages.rows().stream().map(InboxPage::row).toList();
        var chips = List.of(new Tab(Page.text("notification.inbox.all"), "/inbox", !unreadOnly),
                new Tab(Page.text("notification.inbox.unread"), "/inbox?unread=true", Page.bounded(unread, 1000),
                        unreadOnly, ""));
        return new InboxPage(rows, chips, Pager.of(messages, -1, Page.text("notification.inbox.order")), unread);
    }

    private static Row row(InboxMessage message) {
        return new Row(message.id().toString(), Page.text(message.text().messageKey(),
                message.text().args().toArray()), Page.stamp(message.at()), message.unread());
    }
}
