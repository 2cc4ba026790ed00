package vn.thuocdo.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.notification.spi.NoticeKind;
import vn.thuocdo.notification.spi.NoticeKinds;
import vn.thuocdo.ui.spi.SettingsEntry;
import vn.thuocdo.ui.spi.SettingsSource;

/// Where the module appears on shared pages, and its own kind of notices.
@Component
class NotificationPlaces implements SettingsSource, NoticeKinds {
    private static final int LAST = 90;

    @Override
    public List<SettingsEntry> settings(Actor actor) {
        return actor.may(Permission.MANAGE_ACCOUNTS)
                ? List.of(new SettingsEntry("notification.mail.title", "notification.mail.about", "/settings/mail", 60))
                : List.of();
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(new NoticeKind("notification.notice", LAST));
    }
}
