package vn.thuocdo.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Slice;

/// What an administrator sees and does about the mails of the own agency. Needs `MANAGE_ACCOUNTS`.
@Component
public class MailOffice {
    private final MailStore mails;
    private final MailSettings settings;
    private final MailWriter writer;
    private final Postman postman;
    private final AccountQueries accounts;
    private final CurrentActor actor;
    private final Clock clock;

    MailOffice(MailStore mails, MailSettings settings, MailWriter writer, Postman postman, AccountQueries accounts,
            CurrentActor actor, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.writer = writer;
        this.postman = postman;
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /// How mail stands.
    ///
    /// @param server the server as `host:port`, or null while none is named and mails wait
    /// @param from   the address that mails come from
    /// @param counts mails of the agency by state
    public record State(@Nullable String server, String from, Map<Mail.State, Integer> counts) {
        public State {
            counts = Map.copyOf(counts);
        }
    }

    /// How the agency's mail stands.
    @Transactional(readOnly = true)
    public State state() {
        return new State(settings.configured() ? settings.server() : null, settings.from(),
                mails.counts(administrator().agency()));
    }

    /// A page of the agency's mails in a state, latest first.
    ///
    /// @param after cursor of the page before, or null
    /// @param limit rows on a page, 1 to 200
    @Transactional(readOnly = true)
    public Slice<Mail> list(Mail.State state, @Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, 200);
        var cursor = Inbox.Cursor.parse(after);
        Instant before = cursor == null ? null : cursor.at();
        var read = mails.list(administrator().agency(), state, before, cursor == null ? null : cursor.id(), size + 1);
        return Slice.cut(read, size, null, mail -> new Inbox.Cursor(mail.createdAt(), mail.id()).toString());
    }

    /// Lets a mail that waits or was given up be tried at once.
    @Transactional
    public void again(UUID id) {
        if (!mails.again(administrator().agency(), id, clock.instant()))
            throw new Missing("mail");
    }

    /// Sends a test mail to the administrator's own address now; refuses with the server's words when it does not work.
    ///
    /// @return the address
    public String test() {
        var address = accounts.get(administrator().account()).email();
        if (address == null)
            throw Refused.because("notification.mail.ownAddressMissing");
        if (!settings.configured())
            throw Refused.because("notification.mail.noServer");
        return switch (postman.deliver(address, null, writer.test())) {
            case Postman.Outcome.Taken() -> address;
            case Postman.Outcome.Unreachable(var why) -> throw failed(why);
            case Postman.Outcome.Later(var why) -> throw failed(why);
            case Postman.Outcome.Refused(var why) -> throw failed(why);
        };
    }

    private static Refused failed(String why) {
        return Refused.because("notification.mail.testFailed", why);
    }

    private Actor administrator() {
        var acting = actor.get();
        acting.must(Permission.MANAGE_ACCOUNTS);
        return acting;
    }
}
