package vn.thuocdo.ui.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.spi.NavigationEntry;

/// What stands around every page.
///
/// @param navigation entries the person may open, in order
/// @param current    the entry whose page this is, or null
/// @param agency     name of the agency, or an empty text
/// @param unit       name of the person's unit, or an empty text
/// @param person     name of the person, or an empty text when nobody is signed in
/// @param inbox      path of the inbox, or an empty text where there is none
/// @param unread     unread messages
/// @param announced  keys of what everybody is told
public record Chrome(List<NavigationEntry> navigation, @Nullable NavigationEntry current, String agency, String unit,
        String person, String inbox, int unread, List<String> announced) {
    static final Chrome NOBODY = new Chrome(List.of(), null, "", "", "", "", 0, List.of());

    /// The number on the bell: at most `99+`.
    public String unreadShown() {
        return unread > 99 ? "99+" : String.valueOf(unread);
    }
}
