package vn.thuocdo.ui.spi;

import vn.thuocdo.kernel.Actor;

/// Tells how much waits in the person's inbox; implemented by the module that owns the inbox. Without one the bell is
/// not shown.
public interface InboxBadge {
    /// Number of unread messages, bounded at 100.
    int unread(Actor actor);

    /// Path of the inbox page.
    String url();
}
