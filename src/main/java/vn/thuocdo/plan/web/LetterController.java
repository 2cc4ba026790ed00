package vn.thuocdo.plan.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.letter.LetterId;
import vn.thuocdo.plan.letter.LetterPeriod;
import vn.thuocdo.plan.letter.Letters;
import vn.thuocdo.ui.Toast;

/// Chase letters and progress reports.
@Controller
class LetterController {
    private final Letters letters;
    private final LetterPages pages;

    LetterController(Letters letters, LetterPages pages) {
        this.letters = letters;
        this.pages = pages;
    }

    @GetMapping("/plans/{id}/letters/new")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.fresh(letters.subject(PlanId.of(id))));
        return "plan/letterNew";
    }

    @PostMapping("/plans/{id}/letters")
    String begin(@PathVariable String id, @RequestParam String kind, @RequestParam(defaultValue = "1") int quarter,
            @RequestParam(defaultValue = "0") int year, @RequestParam(defaultValue = "false") boolean again) {
        var plan = PlanId.of(id);
        var letter = kind.equals("REPORT")
                ? letters.report(plan, LetterPeriod.quarter(Math.clamp(year, 2000, 2100), Math.clamp(quarter, 1, 4)))
                : letters.chase(plan, again);
        return "redirect:/letters/" + letter;
    }

    @GetMapping("/letters/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.of(letters.get(LetterId.of(id))));
        return "plan/letter";
    }

    @PostMapping("/letters/{id}")
    String write(@PathVariable String id, LetterForm form, RedirectAttributes redirect) {
        letters.write(LetterId.of(id), form.read(), form.draft());
        Toast.show(redirect, "plan.text.saved");
        return "redirect:/letters/" + id;
    }

    @PostMapping("/letters/{id}/acts/{act}")
    String perform(@PathVariable String id, @PathVariable String act, @RequestParam int version,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        var letter = LetterId.of(id);
        var plan = letters.get(letter).plan();
        switch (act) {
            case "freeze" -> letters.freeze(letter, version);
            case "submit" -> letters.submit(letter, version);
            case "return" -> letters.giveBack(letter, version, reason);
            case "discard" -> letters.discard(letter, version);
            case "issue" -> letters.issue(letter, version);
            default -> throw new Missing("record");
        }
        Toast.show(redirect, "plan.letter." + act + ".done");
        return act.equals("discard") ? "redirect:/plans/" + plan + "/documents" : "redirect:/letters/" + id;
    }

    @GetMapping("/letters/{id}/preview.{format:pdf|docx}")
    ResponseEntity<byte[]> preview(@PathVariable String id, @PathVariable String format) {
        return PrintAnswer.of(letters.document(letters.get(LetterId.of(id))), format);
    }
}
