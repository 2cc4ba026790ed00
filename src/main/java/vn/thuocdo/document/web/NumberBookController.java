package vn.thuocdo.document.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thuocdo.document.NumberBookId;
import vn.thuocdo.document.NumberBookQueries;
import vn.thuocdo.document.NumberBooks;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Toast;

/// Number books in the settings.
@Controller
@RequestMapping("/settings/number-books")
class NumberBookController {
    private final NumberBooks books;
    private final NumberBookQueries queries;
    private final CurrentActor current;

    NumberBookController(NumberBooks books, NumberBookQueries queries, CurrentActor current) {
        this.books = books;
        this.queries = queries;
        this.current = current;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable Integer year, Model model) {
        var shown = year == null ? Page.today().getYear() : year;
        model.addAttribute("page",
                NumberBookListPage.of(shown, queries.years(), queries.ofYear(shown), keeps()));
        return "document/numberBooks";
    }

    @GetMapping("/new")
    String draft() {
        current.get().must(Permission.MANAGE_NUMBER_BOOKS);
        return "document/newNumberBook";
    }

    @PostMapping
    String open(@Valid NumberBookForm form, RedirectAttributes redirect) {
        var id = books.open(form.toDraft());
        Toast.show(redirect, "document.number-book.is-open");
        return "redirect:/settings/number-books/" + id;
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after, Model model) {
        var book = queries.get(NumberBookId.of(id));
        model.addAttribute("page", NumberBookPage.of(book, queries.numbers(book.id(), q, after), q, keeps()));
        return "document/numberBook";
    }

    @PostMapping("/{id}")
    String change(@PathVariable String id, @Valid NumberBookForm form, RedirectAttributes redirect) {
        books.change(NumberBookId.of(id), form.readVersion(), form.toDraft());
        Toast.show(redirect, "document.number-book.is-saved");
        return "redirect:/settings/number-books/" + id;
    }

    private boolean keeps() {
        return current.get().may(Permission.MANAGE_NUMBER_BOOKS);
    }
}
