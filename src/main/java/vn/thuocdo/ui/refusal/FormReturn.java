package vn.thuocdo.ui.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thuocdo.ui.FormReply;

/// Sends the person back to the form with everything typed and the reasons. Passwords are not kept.
final class FormReturn {
    // the same store that the dispatcher reads; refusals of filters come before the dispatcher has offered its own
    private static final FlashMapManager FLASHES = new SessionFlashMapManager();

    private FormReturn() {}

    static void send(Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
        var back = WayBack.of(request);
        var form = Objects.requireNonNullElse(WayBack.parameter(request, FormReply.FORM), "");
        var reply = new FormReply(form, typed(request), outcome.faults(), outcome.conflict());
        keep(reply, back, request, response);
        if (request.getHeader("HX-Request") != null) {
            // a redirect would be followed inside the fragment; this header makes the whole page go there
            response.setHeader("HX-Redirect", back);
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return;
        }
        response.setHeader(HttpHeaders.LOCATION, back);
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    private static void keep(FormReply reply, String back, HttpServletRequest request, HttpServletResponse response) {
        var address = UriComponentsBuilder.fromUriString(back).build();
        var flash = new FlashMap();
        flash.put(FormReply.ATTRIBUTE, reply);
        flash.setTargetRequestPath(address.getPath());
        flash.addTargetRequestParams(address.getQueryParams());
        FLASHES.saveOutputFlashMap(flash, request, response);
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        try {
            request.getParameterMap().forEach((name, values) -> {
                if (kept(name)) {
                    typed.put(name, new ArrayList<>(List.of(values)));
                }
            });
        } catch (IllegalStateException unreadable) {
            return typed; // the body was refused as a whole, so nothing typed arrived
        }
        return typed;
    }

    private static boolean kept(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.contains("password") && !lower.startsWith("_");
    }
}
