package vn.thuocdo.notification;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where modules tell people something.
@Component
public class Notifications {
    private final NoticeStore notices;
    private final PostMail mail;
    private final Clock clock;

    Notifications(NoticeStore notices, PostMail mail, Clock clock) {
        this.notices = notices;
        this.mail = mail;
        this.clock = clock;
    }

    /// Tells one person, in the caller's transaction: if that is rolled back, nobody was told. Under a key that the
    /// person was already told under nothing happens.
    ///
    /// @return whether the person had not been told yet
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(Notice notice) {
        var now = clock.instant();
        var told = notices.insert(notice, now);
        if (notice.alsoMail())
            told.ifPresent(id -> mail.post(notice, id, now));
        return told.isPresent();
    }
}
