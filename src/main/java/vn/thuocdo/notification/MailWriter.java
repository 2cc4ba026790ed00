package vn.thuocdo.notification;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.Texts;

/// Writes mails in Vietnamese, as plain text and as simple HTML.
@Component
class MailWriter {
    private static final int LONGEST_SUBJECT = 150;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
            "vn.thuocdo_jte");
    private final Texts texts;
    private final MailSettings settings;

    MailWriter(MessageSource messages, MailSettings settings) {
        this.texts = new Texts(messages, Vietnam.LANGUAGE);
        this.settings = settings;
    }

    /// A mail ready to go.
    record Letter(String subject, String plain, String html) {}

    /// One mail for one notice, or for all notices of the day.
    Letter write(List<NoticeText> notices) {
        var lines = notices.stream().map(this::line).toList();
        var subject = lines.size() == 1
                ? lines.getFirst().words()
                : texts.text("notification.mail.digest", lines.size());
        return letter(subject, lines);
    }

    /// The mail by which an administrator tries the settings.
    Letter test() {
        return letter(texts.text("notification.mail.testSubject"), List.of(
                new MailLine(texts.text("notification.mail.testWords"), settings.address("/settings/mail"))));
    }

    private MailLine line(NoticeText notice) {
        return new MailLine(texts.text(notice.messageKey(), notice.args().toArray()), settings.address(notice.url()));
    }

    private Letter letter(String subject, List<MailLine> lines) {
        var foot = texts.text("notification.mail.foot", settings.address("/inbox/preferences"));
        var paragraphs = new ArrayList<String>();
        lines.forEach(line -> paragraphs.add(line.words() + "\n" + line.address()));
        paragraphs.add("--\n" + foot);
        var html = new StringOutput();
        templates.render("notification/mail.jte", Map.of("subject", subject, "lines", lines, "foot", foot, "open",
                texts.text("notification.mail.open")), html);
        return new Letter(subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT) + "…",
                paragraphs.stream().collect(Collectors.joining("\n\n")), html.toString());
    }
}
