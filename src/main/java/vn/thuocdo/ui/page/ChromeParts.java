package vn.thuocdo.ui.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.ui.spi.Announcement;
import vn.thuocdo.ui.spi.InboxBadge;
import vn.thuocdo.ui.spi.NavigationEntry;
import vn.thuocdo.ui.spi.NavigationSource;
import vn.thuocdo.ui.spi.Place;
import vn.thuocdo.ui.spi.SettingsEntry;
import vn.thuocdo.ui.spi.SettingsSource;

/// Gathers what the modules add around every page.
@Component
class ChromeParts {
    private final ObjectProvider<NavigationSource> navigation;
    private final ObjectProvider<InboxBadge> inbox;
    private final ObjectProvider<Place> place;
    private final ObjectProvider<SettingsSource> settings;
    private final ObjectProvider<Announcement> announcements;

    ChromeParts(ObjectProvider<NavigationSource> navigation, ObjectProvider<InboxBadge> inbox,
            ObjectProvider<Place> place, ObjectProvider<SettingsSource> settings,
            ObjectProvider<Announcement> announcements) {
        this.navigation = navigation;
        this.inbox = inbox;
        this.place = place;
        this.settings = settings;
        this.announcements = announcements;
    }

    Chrome around(Optional<Actor> who, String path) {
        return who.map(actor -> around(actor, path)).orElse(Chrome.NOBODY);
    }

    /// The settings that the person may open, in order.
    List<SettingsEntry> settings(Actor actor) {
        return settings.stream().flatMap(source -> source.settings(actor).stream())
                .sorted(Comparator.comparingInt(SettingsEntry::order).thenComparing(SettingsEntry::url)).toList();
    }

    private Chrome around(Actor actor, String path) {
        var entries = navigation.stream().flatMap(source -> source.entries(actor).stream())
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::url)).toList();
        var names = place.getIfAvailable();
        var badge = inbox.getIfAvailable();
        return new Chrome(entries, current(entries, path), names == null ? "" : names.agency(actor),
                names == null ? "" : names.unit(actor), actor.name(), badge == null ? "" : badge.url(),
                badge == null ? 0 : badge.unread(actor),
                announcements.stream().map(Announcement::key).filter(key -> !key.isEmpty()).toList());
    }

    private static @Nullable NavigationEntry current(List<NavigationEntry> entries,
            String path) {
        return entries.stream().filter(entry -> path.equals(entry.url()) || path.startsWith(entry.url() + "/"))
                .max(Comparator.comparingInt(entry -> entry.url().length())).orElse(null);
    }
}
