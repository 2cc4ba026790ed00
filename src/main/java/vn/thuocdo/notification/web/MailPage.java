package vn.thuocdo.notification.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.notification.Mail;
import vn.thuocdo.notification.MailOffice;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Pager;
import vn.thuocdo.ui.Tab;

/// What the page of mail shows.
///
/// @param server the server, or null while none is named
/// @param from   the sender's address
/// @param chips  the states with their counts
/// @param rows   mails of the chosen state
/// @param pager  the way to older ones
public record MailPage(@Nullable String server, String from, List<Tab> chips, List<Row> rows, Pager pager) {
    /// One mail.
    ///
    /// @param id        identity
    /// @param recipient address
    /// @param words     what it says
    /// @param at        when it was put in, sent or is tried next
    /// @param attempts  how often it was tried
    /// @param error     why the last attempt failed, or an empty text
    /// @param again     whether it may be tried at once
    public record Row(String id, String recipient, String words, String at, int attempts, String error,
            boolean again) {}

    static MailPage of(MailOffice.State state, Mail.State chosen, Slice<Mail> mails) {
        var chips = Arrays.stream(Mail.State.values()).map(each -> new Tab(words(each),
                Page.url("/settings/mail", "state", each.name()),
                Page.number(state.counts().getOrDefault(each, 0)), each == chosen, "")).toList();
        return new MailPage(state.server(), state.from(), chips, mails.rows().stream().map(MailPage::row).toList(),
                Pager.of(mails, state.counts().getOrDefault(chosen, 0), Page.text("notification.inbox.order")));
    }

    private static String words(Mail.State state) {
        return Page.text("notification.mail.state." + Page.slug(state));
    }

    private static Row row(Mail mail) {
        var at = switch (mail.state()) {
            case WAITING -> mail.nextAttempt();
            case SENT -> mail.sentAt();
            case SENDING, FAILED -> mail.createdAt();
        };
        var error = mail.lastError() == null ? "" : mail.lastError();
        return new Row(mail.id().toString(), mail.recipient(),
                Page.text(mail.notice().messageKey(), mail.notice().args().toArray()), Page.stamp(at),
                mail.attempts(), error.equals("unreachable") ? Page.text("notification.mail.unreachable") : error,
                mail.state() == Mail.State.FAILED || mail.state() == Mail.State.WAITING && mail.attempts() > 0);
    }
}
