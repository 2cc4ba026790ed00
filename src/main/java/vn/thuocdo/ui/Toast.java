package vn.thuocdo.ui;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A short word on the next page that something was done, with a way back where there is one.
///
/// @param key  message key
/// @param args arguments of the message
/// @param undo path to which a post takes the act back, or an empty text
public record Toast(String key, List<Serializable> args, String undo) implements Serializable {
    /// Name of the flash attribute.
    static final String ATTRIBUTE = Toast.class.getName();

    /// Shows the message on the page that is redirected to.
    public static void show(RedirectAttributes redirect, String key, Object... args) {
        redirect.addFlashAttribute(ATTRIBUTE, new Toast(key, FormReply.Fault.storable(Arrays.asList(args)), ""));
    }

    /// Shows the message with a button that posts to `undo`.
    public static void showWithUndo(RedirectAttributes redirect, String undo, String key, Object... args) {
        redirect.addFlashAttribute(ATTRIBUTE, new Toast(key, FormReply.Fault.storable(Arrays.asList(args)), undo));
    }
}
