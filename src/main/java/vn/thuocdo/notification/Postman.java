package vn.thuocdo.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Hands one mail to the server and says how it went.
@Component
class Postman {
    private static final int LAST_TEMPORARY_CODE = 499;

    private final JavaMailSender sender;
    private final MailSettings settings;

    Postman(JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /// How handing over ended.
    sealed interface Outcome {
        /// The server took it.
        record Taken() implements Outcome {}

        /// The server could not be reached or did not let us in: all mails wait.
        record Unreachable(String why) implements Outcome {}

        /// The server asks to come back later with this one.
        record Later(String why) implements Outcome {}

        /// The server will never take this one.
        record Refused(String why) implements Outcome {}
    }

    Outcome deliver(String recipient, @Nullable String messageId, MailWriter.Letter letter) {
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(recipient);
            helper.setSubject(letter.subject());
            helper.setText(letter.plain(), letter.html());
            // says to other robots that nobody reads an answer (RFC 3834)
            message.setHeader("Auto-Submitted", "auto-generated");
            if (messageId != null)
                message.setHeader("Message-ID", messageId);
            sender.send(message);
            return new Outcome.Taken();
        } catch (MessagingException unfit) {
            return new Outcome.Refused(words(unfit));
        } catch (MailException failure) {
            return judge(failure);
        }
    }

    private static Outcome judge(MailException failure) {
        // a failure to connect has a cause of its own; failures of messages are only listed
        if (!(failure instanceof MailSendException sending) || sending.getCause() != null
                || sending.getMessageExceptions().length == 0)
            return new Outcome.Unreachable(words(failure));
        var first = sending.getMessageExceptions()[0];
        return code(first) > LAST_TEMPORARY_CODE
                ? new Outcome.Refused(words(first))
                : new Outcome.Later(words(first));
    }

    /// The server's answer to the recipient or the message, 0 where there is none.
    private static int code(@Nullable Throwable failure) {
        for (var each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException address)
                return address.getReturnCode();
            if (each instanceof SMTPSendFailedException send && send.getNextException() == null)
                return send.getReturnCode();
        }
        return 0;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : failure.getCause();
    }

    private static String words(Throwable failure) {
        var deepest = failure;
        for (var each = next(failure); each != null && each != deepest; each = next(each))
            deepest = each;
        var words = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage().strip();
        return words.length() <= 300 ? words : words.substring(0, 300);
    }
}
