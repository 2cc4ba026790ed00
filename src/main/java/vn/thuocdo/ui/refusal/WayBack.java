package vn.thuocdo.ui.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.Addresses;
import vn.thuocdo.ui.FormReply;
import vn.thuocdo.ui.page.OwnPath;

/// Where a refused form stands: the path it named itself, else the page it was sent from; never another site.
final class WayBack {
    private WayBack() {}

    static String of(HttpServletRequest request) {
        return OwnPath.of(parameter(request, FormReply.BACK)).or(() -> referer(request)).orElse(Addresses.WORK);
    }

    private static Optional<String> referer(HttpServletRequest request) {
        try {
            var header = request.getHeader("Referer");
            var address = URI.create(header == null ? "" : header);
            var here = URI.create(request.getRequestURL().toString());
            if (address.getAuthority() == null || !address.getAuthority().equals(here.getAuthority())) {
                return Optional.empty();
            }
            return OwnPath
                    .of(address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    // reading parameters fails where the body itself was refused
    static @Nullable String parameter(HttpServletRequest request, String name) {
        try {
            return request.getParameter(name);
        } catch (IllegalStateException unreadable) {
            return null;
        }
    }
}
