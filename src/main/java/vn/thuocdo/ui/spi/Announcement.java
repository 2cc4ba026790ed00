package vn.thuocdo.ui.spi;

/// Tells everybody who is signed in something that holds for a while, above every page.
public interface Announcement {
    /// Key of the message, or an empty text while there is nothing to tell.
    String key();
}
