package vn.thuocdo.notification.web;

import static vn.thuocdo.kernel.Missing.unlessIdentifier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.notification.Mail;
import vn.thuocdo.notification.MailOffice;

/// Mails of the agency for programs of an administrator.
@RestController
@RequestMapping("/api/v1/mail")
@Tag(name = "mail")
class MailApi {
    private final MailOffice office;

    MailApi(MailOffice office) {
        this.office = office;
    }

    /// @param lastError why the last attempt failed, or null
    record Line(UUID id, UUID account, String recipient, Mail.State state, int attempts, OffsetDateTime nextAttempt,
            OffsetDateTime createdAt, @Nullable OffsetDateTime sentAt, @Nullable String lastError) {
        static Line of(Mail mail) {
            return new Line(mail.id(), mail.account().value(), mail.recipient(), mail.state(), mail.attempts(),
                    Vietnam.at(mail.nextAttempt()), Vietnam.at(mail.createdAt()), Vietnam.atOrNull(mail.sentAt()),
                    mail.lastError());
        }
    }

    record Sent(@Schema(description = "The address it went to") String address) {}

    @GetMapping
    @Operation(summary = "The mail server and how many mails of my agency wait, went out or failed")
    MailOffice.State state() {
        return office.state();
    }

    @GetMapping("/messages")
    @Operation(summary = "Mails of my agency in a state, the latest first")
    Slice<Line> list(@RequestParam(defaultValue = "WAITING") Mail.State state,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return office.list(state, after, limit).map(Line::of);
    }

    @PostMapping("/messages/{id}/again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets a mail that waits or was given up be tried at once")
    void again(@PathVariable String id) {
        office.again(unlessIdentifier(id));
    }

    @PostMapping("/test")
    @Operation(summary = "Sends a test mail to my own address")
    Sent test() {
        return new Sent(office.test());
    }
}
