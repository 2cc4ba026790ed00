package vn.thuocdo.ui.web;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.ui.Addresses;
import vn.thuocdo.ui.page.OwnPath;

/// Switches the language for this browser and goes back to the page.
@Controller
class LanguageController {
    private static final Duration KEPT = Duration.ofDays(365);

    @PostMapping("/language")
    ResponseEntity<Void> choose(@RequestParam String lang,
            @RequestParam(name = "_back", defaultValue = Addresses.WORK) String back) {
        var cookie = ResponseCookie.from("lang", "en".equals(lang) ? "en" : "vi").path("/").maxAge(KEPT).httpOnly(true)
                .sameSite("Lax").build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, OwnPath.of(back).orElse(Addresses.WORK)).build();
    }
}
