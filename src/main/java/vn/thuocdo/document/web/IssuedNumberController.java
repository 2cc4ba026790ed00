package vn.thuocdo.document.web;

import org.springframework.http.ResponseEntity;
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
import vn.thuocdo.document.Spreadsheets;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.ui.Toast;

/// Numbers of one book: reserved, cancelled, saved as a spreadsheet.
@Controller
@RequestMapping("/settings/number-books/{id}/numbers")
class IssuedNumberController {
    private final NumberBooks books;
    private final NumberBookQueries queries;
    private final CurrentActor current;

    IssuedNumberController(NumberBooks books, NumberBookQueries queries, CurrentActor current) {
        this.books = books;
        this.queries = queries;
        this.current = current;
    }

    @PostMapping
    String reserve(@PathVariable String id, @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var kept = books.reserve(NumberBookId.of(id), reason);
        Toast.show(redirect, "document.number.is-reserved", kept.notation());
        return "redirect:/settings/number-books/" + id;
    }

    @GetMapping("/{number}/cancellation")
    String ask(@PathVariable String id, @PathVariable int number, Model model) {
        current.get().must(Permission.MANAGE_NUMBER_BOOKS);
        var book = queries.get(NumberBookId.of(id));
        var issued = queries.number(book.id(), number);
        var back = "/settings/number-books/" + id;
        model.addAttribute("page", new CancellationPage(book.title(), back,
                back + "/numbers/" + number + "/cancellation", issued.notation(), issued.title(),
                NumberBookPage.state(issued)));
        return "document/cancellation";
    }

    @PostMapping("/{number}/cancellation")
    String cancel(@PathVariable String id, @PathVariable int number, @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        books.cancel(NumberBookId.of(id), number, reason);
        Toast.show(redirect, "document.number.is-cancelled");
        return "redirect:/settings/number-books/" + id;
    }

    @GetMapping("/export")
    ResponseEntity<byte[]> export(@PathVariable String id, @RequestParam(defaultValue = "") String q) {
        var book = queries.get(NumberBookId.of(id));
        return Spreadsheets.answer(book.title() + " " + book.year(),
                IssuedNumberSheet.of(book, queries.allNumbers(book.id(), q), q));
    }
}
