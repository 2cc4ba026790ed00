package vn.thuocdo.ui.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Lists the keys, for those who read rather than open a dialog.
@Controller
class KeysController {
    @GetMapping("/keys")
    String show() {
        return "ui/keys";
    }
}
