package vn.thuocdo.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;
import vn.thuocdo.identity.SignInOutcome;
import vn.thuocdo.identity.SignIns;
import vn.thuocdo.identity.security.AttemptLimits;
import vn.thuocdo.identity.security.SessionOpening;
import vn.thuocdo.identity.security.WantedPage;

/// The way in by user name and password.
@Controller
class SignInController {
    private final SignIns signIns;
    private final AttemptLimits limits;
    private final SessionOpening sessions;

    SignInController(SignIns signIns, AttemptLimits limits, SessionOpening sessions) {
        this.signIns = signIns;
        this.limits = limits;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    ResponseEntity<String> show(@RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            CsrfToken token) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body("""
                <!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Đăng nhập</title>
                <form method="post" action="/sign-in"><input type="hidden" name="%s" value="%s">
                <input type="hidden" name="to" value="%s"><label>Tài khoản <input name="username" autofocus></label>
                <label>Mật khẩu <input name="password" type="password"></label><button>Đăng nhập</button></form></html>
                """.formatted(token.getParameterName(), token.getToken(), HtmlUtils.htmlEscape(WantedPage.of(to))));
    }

    @PostMapping("/sign-in")
    String signIn(@RequestParam String username, @RequestParam String password,
            @RequestParam(name = WantedPage.PARAMETER, required = false) @Nullable String to,
            HttpServletRequest request, HttpServletResponse response) {
        var outcome = limits.attempt(request, username, () -> signIns.withPassword(username, password));
        if (!(outcome instanceof SignInOutcome.Accepted(var who)))
            return "redirect:" + WantedPage.remember("/sign-in", WantedPage.of(to));
        sessions.open(who, request, response);
        return "redirect:" + WantedPage.of(to);
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request) {
        sessions.close(request);
        return "redirect:/sign-in";
    }
}
