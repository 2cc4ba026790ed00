package vn.thuocdo.document.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.ui.spi.SettingsEntry;
import vn.thuocdo.ui.spi.SettingsSource;

/// Number books among the settings; those who sign may read them.
@Component
class DocumentSettings implements SettingsSource {
    @Override
    public List<SettingsEntry> settings(Actor actor) {
        var reads = actor.may(Permission.MANAGE_NUMBER_BOOKS) || actor.may(Permission.SIGN_DOCUMENTS);
        return reads
                ? List.of(new SettingsEntry("document.settings.number-books", "document.settings.number-books.about",
                        "/settings/number-books", 50))
                : List.of();
    }
}
