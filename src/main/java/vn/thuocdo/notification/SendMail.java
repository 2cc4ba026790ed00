package vn.thuocdo.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends what is due. A mail is marked before it is handed over and again after, each at once, so that a process that
/// dies between the two leaves a trace and the mail goes out again under the same Message-ID.
@Component
class SendMail {
    /// Written to mails that wait for the server only.
    static final String UNREACHABLE = "unreachable";
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final Duration SENDER_IS_DEAD = Duration.ofMinutes(10);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration GIVE_UP = Duration.ofDays(7);
    private static final int MOST_IN_A_RUN = 200;

    private final MailStore mails;
    private final MailWriter writer;
    private final Postman postman;
    private final MailSettings settings;
    private final MailTrouble trouble;
    private final Clock clock;

    SendMail(MailStore mails, MailWriter writer, Postman postman, MailSettings settings, MailTrouble trouble,
            Clock clock) {
        this.mails = mails;
        this.writer = writer;
        this.postman = postman;
        this.settings = settings;
        this.trouble = trouble;
        this.clock = clock;
    }

    /// Sends until nothing is due or the server does not answer. Without a server everything waits.
    ///
    /// @return how many mails the server took
    int run() {
        if (!settings.configured())
            return 0;
        mails.recover(clock.instant().minus(SENDER_IS_DEAD), clock.instant());
        int taken = 0;
        for (int count = 0; count < MOST_IN_A_RUN; count++) {
            var parts = mails.claim(clock.instant());
            if (parts.isEmpty())
                break;
            switch (deliver(parts)) {
                case Postman.Outcome.Taken() -> {
                    mails.sent(parts, clock.instant());
                    mails.hurry(UNREACHABLE, clock.instant());
                    taken++;
                }
                case Postman.Outcome.Unreachable(var why) -> {
                    LOG.warn("mail server {} cannot be used: {}", settings.server(), why);
                    later(parts, UNREACHABLE);
                    return taken;
                }
                case Postman.Outcome.Later(var why) -> later(parts, why);
                case Postman.Outcome.Refused(var why) -> fail(parts, why);
            }
        }
        return taken;
    }

    private Postman.Outcome deliver(List<Mail> parts) {
        var first = parts.getFirst();
        return postman.deliver(first.recipient(), first.messageId(),
                writer.write(parts.stream().map(Mail::notice).toList()));
    }

    private void later(List<Mail> parts, String why) {
        var first = parts.getFirst();
        if (first.createdAt().plus(GIVE_UP).isBefore(clock.instant()))
            fail(parts, why);
        else
            mails.wait(parts, clock.instant().plus(wait(first.attempts())), why);
    }

    private void fail(List<Mail> parts, String why) {
        mails.fail(parts, clock.instant(), why);
        parts.forEach(mail -> LOG.warn("mail {} given up after {} attempts", mail.id(), mail.attempts()));
        trouble.tell(parts.getFirst());
    }

    /// 1 minute, 2, 4, … up to an hour.
    static Duration wait(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
