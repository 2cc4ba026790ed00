package vn.thuocdo.audit.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.ui.spi.SettingsEntry;
import vn.thuocdo.ui.spi.SettingsSource;

/// The audit trail among the settings.
@Component
class AuditSettings implements SettingsSource {
    private static final int ORDER = 70;

    @Override
    public List<SettingsEntry> settings(Actor actor) {
        return actor.may(Permission.READ_AUDIT)
                ? List.of(new SettingsEntry("audit.title", "audit.about", "/settings/audit", ORDER))
                : List.of();
    }
}
