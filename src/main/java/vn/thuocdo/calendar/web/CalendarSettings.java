package vn.thuocdo.calendar.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.ui.spi.SettingsEntry;
import vn.thuocdo.ui.spi.SettingsSource;

/// Calendars and rules among the settings.
@Component
class CalendarSettings implements SettingsSource {
    @Override
    public List<SettingsEntry> settings(Actor actor) {
        return actor.may(Permission.MANAGE_CALENDARS)
                ? List.of(new SettingsEntry("calendar.settings.calendars", "calendar.settings.calendars.about",
                        "/settings/calendars", 30),
                        new SettingsEntry("calendar.settings.rules", "calendar.settings.rules.about",
                                "/settings/rules", 40))
                : List.of();
    }
}
