package vn.thuocdo.ui.spi;

/// One entry of the main navigation.
///
/// @param label message key of its name
/// @param url   path of the page it opens; the entry is marked as the current one on that path and all paths below it
/// @param order place from the left: work 10, plan 30, tasks 35, reports 60, documents 70, settings 90
/// @param count number shown beside the name, or 0 for none
public record NavigationEntry(String label, String url, int order, int count) {
    /// An entry without a number.
    public NavigationEntry(String label, String url, int order) {
        this(label, url, order, 0);
    }
}
