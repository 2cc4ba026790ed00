package vn.thuocdo.help.web;

import java.util.Arrays;
import java.util.List;
import vn.thuocdo.help.HelpText;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Tab;

/// A help text on the page.
///
/// @param text the text that is shown
/// @param html its content
public record HelpPage(HelpText text, String html) {
    /// All texts, as tabs.
    public List<Tab> tabs() {
        return Arrays.stream(HelpText.values())
                .map(each -> new Tab(Page.text("help.text." + each), "/help/" + each.slug(), each == text)).toList();
    }
}
