package vn.thuocdo.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.document.IssuedNumber;
import vn.thuocdo.document.NumberBook;
import vn.thuocdo.document.NumberBookId;
import vn.thuocdo.document.NumberBookQueries;
import vn.thuocdo.document.NumberBooks;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.Vietnam;

/// Number books for programs.
@RestController
@RequestMapping("/api/v1/number-books")
@Tag(name = "number-books")
class NumberBookApi {
    private final NumberBooks books;
    private final NumberBookQueries queries;
    private final Clock clock;

    NumberBookApi(NumberBooks books, NumberBookQueries queries, Clock clock) {
        this.books = books;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "The number books of a year; this year unless told")
    List<BookView> list(@RequestParam(required = false) @Nullable Integer year) {
        var shown = year == null ? Vietnam.today(clock).getYear() : year;
        return queries.ofYear(shown).stream().map(BookView::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One number book")
    BookView show(@PathVariable String id) {
        return BookView.of(queries.get(NumberBookId.of(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens a number book")
    BookView open(@RequestBody NumberBookForm book) {
        return BookView.of(queries.get(books.open(book.toDraft())));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes title, template and next number; kind and year stay")
    BookView change(@PathVariable String id, @RequestBody NumberBookForm book) {
        books.change(NumberBookId.of(id), book.readVersion(), book.toDraft());
        return show(id);
    }

    @GetMapping("/{id}/numbers")
    @Operation(summary = "Numbers that left the book, the highest first, 50 at a time")
    Slice<NumberView> numbers(@PathVariable String id, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        return queries.numbers(NumberBookId.of(id), q, after).map(NumberView::of);
    }

    @PostMapping("/{id}/numbers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Reserves the next number for a reason")
    NumberView reserve(@PathVariable String id, @RequestBody Reason reason) {
        return NumberView.of(books.reserve(NumberBookId.of(id), reason.text()));
    }

    @PostMapping("/{id}/numbers/{number}/cancellation")
    @Operation(summary = "Cancels a number for a reason; it is never given again")
    NumberView cancel(@PathVariable String id, @PathVariable int number, @RequestBody Reason reason) {
        books.cancel(NumberBookId.of(id), number, reason.text());
        return NumberView.of(queries.number(NumberBookId.of(id), number));
    }

    record Reason(@Nullable String reason) {
        String text() {
            return reason == null ? "" : reason;
        }
    }

    record BookView(UUID id, String kind, int year, String title, String template, int nextNumber, String next,
            int version) {
        static BookView of(NumberBook book) {
            return new BookView(book.id().value(), book.kind(), book.year(), book.title(), book.template().text(),
                    book.nextNumber(), book.template().notation(book.nextNumber(), book.year(), null), book.version());
        }
    }

    record NumberView(int number, String notation, LocalDate date, IssuedNumber.State state, String title, String url,
            String reason, String person, Instant takenAt) {
        static NumberView of(IssuedNumber number) {
            return new NumberView(number.number(), number.notation(), number.date(), number.state(), number.title(),
                    number.url(), number.reason(), number.person(), number.takenAt());
        }
    }
}
