package vn.thuocdo.notification;

import java.util.List;

/// The words of a notice before they are put into a language.
///
/// @param messageKey message key
/// @param args       its arguments
/// @param url        path of the page
public record NoticeText(String messageKey, List<Object> args, String url) {
    public NoticeText {
        args = List.copyOf(args);
    }
}
