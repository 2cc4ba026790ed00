package vn.thuocdo.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.AccountState;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Vietnam;

/// Puts a mail beside a new notice where its reader wants one.
@Component
class PostMail {
    /// When the one mail of the day goes out.
    static final LocalTime DIGEST_TIME = LocalTime.of(7, 0);

    private final MailStore mails;
    private final PreferenceStore preferences;
    private final Preferences kinds;
    private final AccountQueries accounts;
    private final MailSettings settings;

    PostMail(MailStore mails, PreferenceStore preferences, Preferences kinds, AccountQueries accounts,
            MailSettings settings) {
        this.mails = mails;
        this.preferences = preferences;
        this.kinds = kinds;
        this.accounts = accounts;
        this.settings = settings;
    }

    void post(Notice notice, UUID noticeId, Instant now) {
        var account = accounts.find(notice.to());
        var address = account.filter(found -> found.state() != AccountState.LOCKED).map(Account::email);
        var wanted = preferences.find(notice.agency(), notice.to());
        if (address.isEmpty() || wanted.muted().contains(kinds.kindOf(notice.messageKey())))
            return;
        var earliest = notice.notBefore() == null || notice.notBefore().isBefore(now) ? now : notice.notBefore();
        var id = Ids.next();
        mails.insert(notice, noticeId, id, address.get(), "<" + id + "@" + settings.domain() + ">", wanted.digest(),
                wanted.digest() ? nextDigest(earliest) : earliest, now);
    }

    /// The first 07:00 in Vietnam at or after the moment.
    static Instant nextDigest(Instant earliest) {
        var day = ZonedDateTime.ofInstant(earliest, Vietnam.ZONE);
        var today = day.with(DIGEST_TIME);
        return (day.isAfter(today) ? today.plusDays(1) : today).toInstant();
    }
}
