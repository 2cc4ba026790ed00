package vn.thuocdo.calendar.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thuocdo.calendar.CalendarEdit;
import vn.thuocdo.calendar.Calendars;
import vn.thuocdo.calendar.DayList;
import vn.thuocdo.calendar.RevisionDraft;
import vn.thuocdo.kernel.Refused;

/// The days of a year from a table.
@Controller
@RequestMapping("/settings/calendars/{scope}/imports")
class ImportController {
    private final Calendars calendars;
    private final ScopePath scopes;
    private final ScopeNames names;

    ImportController(Calendars calendars, ScopePath scopes, ScopeNames names) {
        this.calendars = calendars;
        this.scopes = scopes;
        this.names = names;
    }

    @GetMapping
    String form(@PathVariable String scope, Model model) {
        model.addAttribute("page", new ImportPage("/settings/calendars/" + scope, names.of(scopes.change(scope))));
        return "calendar/import";
    }

    @PostMapping
    String draft(@PathVariable String scope, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String document, @RequestParam(defaultValue = "") String reason)
            throws IOException {
        var calendar = scopes.change(scope);
        if (file == null || file.isEmpty())
            throw Refused.at("file", "ui.invalid.noFile");
        if (file.getSize() > DayList.LARGEST)
            throw Refused.at("file", "calendar.import.tooLarge", DayList.LARGEST / 1000);
        var days = DayList.read(file.getBytes(), document.strip());
        var id = calendars.draft(calendar, new RevisionDraft(CalendarEdit.ofDays(days, List.of()), reason, document,
                true));
        return "redirect:/settings/calendars/" + scope + "/changes/" + id;
    }
}
