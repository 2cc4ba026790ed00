package vn.thuocdo.ui.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.ui.spi.SettingsEntry;

/// What all pages share.
@Component
class PageSurroundings {
    private final MessageSource messages;
    private final CurrentActor actor;
    private final Clock clock;
    private final ObjectProvider<ResourceUrlProvider> assets;
    private final ChromeParts parts;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    PageSurroundings(MessageSource messages, CurrentActor actor, Clock clock,
            ObjectProvider<ResourceUrlProvider> assets,
            ChromeParts parts) {
        this.messages = messages;
        this.actor = actor;
        this.clock = clock;
        this.assets = assets;
        this.parts = parts;
    }

    MessageSource messages() {
        return messages;
    }

    CurrentActor actor() {
        return actor;
    }

    Clock clock() {
        return clock;
    }

    String asset(String path) {
        return addresses.computeIfAbsent(path,
                key -> Objects.requireNonNullElse(assets.getObject().getForLookupPath(key), key));
    }

    Chrome chrome(Optional<Actor> who, String path) {
        return parts.around(who, path);
    }

    List<SettingsEntry> settings(Actor who) {
        return parts.settings(who);
    }
}
