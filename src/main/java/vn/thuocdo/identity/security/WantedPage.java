package vn.thuocdo.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.Addresses;

/// The page that somebody wanted before signing in. It travels in the address, so that it survives several tabs, a
/// restart and a lost session; only paths of this product are followed.
public final class WantedPage {
    /// Name of the parameter.
    public static final String PARAMETER = "to";
    /// Where people go who wanted nothing in particular.
    public static final String HOME = Addresses.WORK;

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private WantedPage() {}

    /// The path to go to; the home page where the text is no path of this product or a step of signing in.
    public static String of(@Nullable String typed) {
        return typed != null && LOCAL.matcher(typed).matches() && !typed.equals("/") && !typed.startsWith("/sign-")
                ? typed
                : HOME;
    }

    /// The address with the wanted page added.
    public static String remember(String address, String wanted) {
        if (wanted.equals(HOME))
            return address;
        return address + (address.contains("?") ? '&' : '?') + PARAMETER + '='
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /// The page that a request without session wanted: itself, or the page on which its form or fragment stood.
    static String behind(HttpServletRequest request) {
        var fragment = request.getHeader("HX-Current-URL");
        if (fragment != null)
            return pathOf(fragment);
        if (!"GET".equals(request.getMethod()))
            return pathOf(request.getHeader("Referer"));
        var query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static String pathOf(@Nullable String address) {
        try {
            var parsed = URI.create(address == null ? HOME : address);
            return of(parsed.getRawPath() + (parsed.getRawQuery() == null ? "" : "?" + parsed.getRawQuery()));
        } catch (IllegalArgumentException malformed) {
            return HOME;
        }
    }
}
