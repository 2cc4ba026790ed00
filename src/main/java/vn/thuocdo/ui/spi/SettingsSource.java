package vn.thuocdo.ui.spi;

import java.util.List;
import vn.thuocdo.kernel.Actor;

/// Adds tabs to the settings pages.
public interface SettingsSource {
    /// The tabs that the actor may open, in any order.
    List<SettingsEntry> settings(Actor actor);
}
