package vn.thuocdo.help.web;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thuocdo.help.HelpText;
import vn.thuocdo.help.HelpTexts;
import vn.thuocdo.kernel.CurrentActor;

/// Shows the help: first the text of one's own role.
@Controller
class HelpController {
    private final HelpTexts texts;
    private final CurrentActor actor;

    HelpController(HelpTexts texts, CurrentActor actor) {
        this.texts = texts;
        this.actor = actor;
    }

    @GetMapping("/help")
    String own(Model model) {
        var roles = actor.get().roles();
        return show(Arrays.stream(HelpText.values()).filter(text -> text.isFor(roles)).findFirst()
                .orElse(HelpText.EVERYBODY), model);
    }

    @GetMapping("/help/{name}")
    String named(@PathVariable String name, Model model) {
        return show(HelpText.named(name), model);
    }

    private String show(HelpText text, Model model) {
        model.addAttribute("page", new HelpPage(text, texts.html(text)));
        return "help/show";
    }
}
