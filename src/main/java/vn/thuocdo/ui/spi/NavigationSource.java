package vn.thuocdo.ui.spi;

import java.util.List;
import vn.thuocdo.kernel.Actor;

/// Adds entries to the main navigation. Asked once for every full page, so it must be quick.
public interface NavigationSource {
    /// The entries that the actor may open, in any order.
    List<NavigationEntry> entries(Actor actor);
}
