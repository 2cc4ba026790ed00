package vn.thuocdo.notification;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where modules tell people something.
@Component
public class Notifications {
    private final NoticeStore notices;
    private final Clock clock;

    Notifications(NoticeStore notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /// Tells one person, in the caller's transaction: if that is rolled back, nobody was told. Under a key that the
    /// person was already told under nothing happens.
    ///
    /// @return whether the person had not been told yet
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(Notice notice) {
        return notices.insert(notice, clock.instant()).isPresent();
    }
}
