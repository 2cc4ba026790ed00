package vn.thuocdo.ui;

/// One of several views of a record, or one filter among several; each is a link.
///
/// @param label   its name in the reader's language
/// @param url     its address
/// @param count   number behind it as it is shown, or an empty text
/// @param current whether it is the one on the page
/// @param icon    name in the icon sprite, or an empty text
public record Tab(String label, String url, String count, boolean current, String icon) {
    /// A view without number and icon.
    public Tab(String label, String url, boolean current) {
        this(label, url, "", current, "");
    }
}
