package vn.thuocdo.notification.web;

import java.util.List;
import vn.thuocdo.notification.Preferences;
import vn.thuocdo.notification.spi.NoticeKind;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// What the page of mail preferences shows.
///
/// @param kinds   the kinds of notices
/// @param mailed  codes of those that come by mail
/// @param digest  whether they come in one mail a day
/// @param version version to be sent back
public record PreferencePage(List<Option> kinds, List<String> mailed, String digest, int version) {
    static PreferencePage of(Preferences.Preference wanted, List<NoticeKind> kinds) {
        return new PreferencePage(
                kinds.stream().map(kind -> new Option(kind.code(), Page.text(kind.label()))).toList(),
                kinds.stream().map(NoticeKind::code).filter(code -> !wanted.muted().contains(code)).toList(),
                String.valueOf(wanted.digest()), wanted.version());
    }

    /// The choice between at once and once a day.
    public List<Option> rhythms() {
        return List.of(new Option("false", Page.text("notification.preferences.atOnce")),
                new Option("true", Page.text("notification.preferences.daily")));
    }
}
