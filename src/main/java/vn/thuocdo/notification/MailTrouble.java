package vn.thuocdo.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.Vietnam;

/// Tells the administrators of an agency that a mail could not be delivered, once a day, in their inbox.
@Component
class MailTrouble {
    private final NoticeStore notices;
    private final AccountQueries accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailTrouble(NoticeStore notices, AccountQueries accounts, TransactionTemplate transaction, Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    void tell(Mail mail) {
        var key = "mail-failed/" + Vietnam.today(clock);
        transaction.executeWithoutResult(status -> accounts.withRole(mail.agency(), Role.ADMINISTRATOR)
                .forEach(account -> notices.insert(new Notice(mail.agency(), account.id(),
                        "notification.notice.mailFailed", List.of(mail.recipient()), "/settings/mail?state=FAILED",
                        key, false), clock.instant())));
    }
}
