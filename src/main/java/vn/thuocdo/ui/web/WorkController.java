package vn.thuocdo.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.ui.Page;

/// The one list of everything due, home after sign-in.
@Controller
class WorkController {
    private static final String SCOPE = "work-scope";
    private static final Duration KEPT = Duration.ofDays(180);

    private final WorkList work;
    private final CurrentActor actor;

    WorkController(WorkList work, CurrentActor actor) {
        this.work = work;
        this.actor = actor;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/work";
    }

    @GetMapping("/work")
    String list(@RequestParam(defaultValue = "") String scope, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") List<String> back, @RequestParam(defaultValue = "") String later,
            @CookieValue(name = SCOPE, defaultValue = "") String kept, HttpServletResponse response, Model model) {
        if (!scope.isEmpty()) {
            var cookie = ResponseCookie.from(SCOPE, scope.matches("[a-z]{1,12}") ? scope : "").path("/work")
                    .maxAge(KEPT).httpOnly(true).sameSite("Lax").build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        var request = WorkRequest.of(scope.isEmpty() ? kept : scope, kind, q, after, back, later.equals("open"));
        model.addAttribute("page", work.page(actor.get(), request, Page.chrome().unit()));
        return "ui/work";
    }

    /// Whether the list has changed since it was shown; the page asks now and then instead of letting rows jump.
    @GetMapping("/work/news")
    String news(@RequestParam(defaultValue = "") String scope, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after,
            @RequestParam String seen, @CookieValue(name = SCOPE, defaultValue = "") String kept, Model model) {
        var request = WorkRequest.of(scope.isEmpty() ? kept : scope, kind, q, after);
        model.addAttribute("changed", !seen.equals(work.seen(actor.get(), request)));
        model.addAttribute("back", Page.url("/work", "scope", scope, "kind", kind, "q", q, "after", after));
        return "ui/workNews";
    }
}
