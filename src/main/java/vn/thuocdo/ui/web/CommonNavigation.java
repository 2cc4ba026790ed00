package vn.thuocdo.ui.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.ui.spi.NavigationEntry;
import vn.thuocdo.ui.spi.NavigationSource;
import vn.thuocdo.ui.spi.SettingsSource;

/// The entries that belong to no module: the work list, and the settings where the person may set something.
@Component
class CommonNavigation implements NavigationSource {
    private final WorkList work;
    private final ObjectProvider<SettingsSource> settings;

    CommonNavigation(WorkList work, ObjectProvider<SettingsSource> settings) {
        this.work = work;
        this.settings = settings;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        entries.add(new NavigationEntry("ui.work.title", "/work", 10, work.count(actor)));
        if (settings.stream().anyMatch(source -> !source.settings(actor).isEmpty())) {
            entries.add(new NavigationEntry("ui.settings.title", "/settings", 90));
        }
        return entries;
    }
}
