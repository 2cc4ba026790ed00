package vn.thuocdo.ui.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import vn.thuocdo.kernel.Vietnam;

/// The language that the person chose by the switch; else Vietnamese. Programs choose by `Accept-Language`, since they
/// have no switch.
final class ChosenLanguage implements LocaleResolver {
    static final String COOKIE = "lang";
    private static final List<Locale> OFFERED = List.of(Vietnam.LANGUAGE, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie != null) {
            return "en".equals(cookie.getValue()) ? Locale.ENGLISH : Vietnam.LANGUAGE;
        }
        return fromProgram(request) ? accepted(request) : Vietnam.LANGUAGE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is changed by its cookie");
    }

    /// An error page is a request of its own; what counts is the path that was asked for.
    private static boolean fromProgram(HttpServletRequest request) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (asked instanceof String path ? path : request.getRequestURI()).startsWith("/api/");
    }

    private static Locale accepted(HttpServletRequest request) {
        var header = request.getHeader("Accept-Language");
        if (header == null) {
            return Vietnam.LANGUAGE;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return best == null ? Vietnam.LANGUAGE : best;
        } catch (IllegalArgumentException malformed) {
            return Vietnam.LANGUAGE;
        }
    }
}
