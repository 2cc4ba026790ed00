package vn.thuocdo.ui.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// Every component in every state on one page, for those who build pages and for the tests that look at them.
@Controller
class KitController {
    @GetMapping("/kit")
    String show() {
        return "ui/kit";
    }

    /// Refuses whatever is sent, so that the kit shows a refused form.
    @PostMapping("/kit/refused")
    void refuse() {
        throw new Refused(List.of(Refusal.at("phone", "kit.phone.short", 4),
                Refusal.at("birth", "ui.invalid.typeMismatch.java.time.LocalDate")));
    }

    /// Answers as if somebody else had saved in between, so that the kit shows both versions.
    @PostMapping("/kit/conflict")
    void conflict() {
        throw new Conflict("record");
    }
}
