package vn.thuocdo.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.ui.spi.SettingsEntry;
import vn.thuocdo.ui.spi.SettingsSource;

/// The accounts among the settings.
@Component
class AccountSettings implements SettingsSource {
    private static final int ORDER = 20;

    @Override
    public List<SettingsEntry> settings(Actor actor) {
        return actor.may(Permission.MANAGE_ACCOUNTS)
                ? List.of(new SettingsEntry("identity.accounts.title", "identity.accounts.about", "/settings/accounts",
                        ORDER))
                : List.of();
    }
}
