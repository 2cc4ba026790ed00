package vn.thuocdo.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;

/// Takes numbers out of books.
@Component
class TakeNumber {
    private final NumberBookStore books;
    private final IssuedNumberStore numbers;
    private final NumberTrace trace;
    private final Clock clock;

    TakeNumber(NumberBookStore books, IssuedNumberStore numbers, NumberTrace trace, Clock clock) {
        this.books = books;
        this.numbers = numbers;
        this.trace = trace;
        this.clock = clock;
    }

    IssuedNumber take(Actor actor, NumberRequest request) {
        notLater(request.date(), Vietnam.today(clock));
        var book = lockedBook(actor, request.kind(), request.date().getYear());
        numbers.neighbour(actor.agency(), book.id(), book.nextNumber(), true)
                .ifPresent(last -> notEarlier(request.date(), last));
        var taken = issued(actor, book, book.nextNumber(), request);
        numbers.add(actor.agency(), taken, actor.account());
        books.turn(book);
        trace.told(actor, book, taken, "taken", null);
        return taken;
    }

    IssuedNumber takeReserved(Actor actor, NumberBookId id, int number, NumberRequest request) {
        var book = books.locked(actor.agency(), id).orElseThrow(() -> new Missing("number-book"));
        var kept = numbers.find(actor.agency(), id, number).orElseThrow(() -> new Missing("number"));
        if (kept.state() != IssuedNumber.State.RESERVED)
            throw Refused.at("number", "document.number.not-reserved", kept.notation());
        if (request.date().getYear() != book.year())
            throw Refused.at("date", "document.number.other-year", Integer.toString(book.year()));
        notLater(request.date(), Vietnam.today(clock));
        numbers.neighbour(actor.agency(), id, number, true).ifPresent(last -> notEarlier(request.date(), last));
        numbers.neighbour(actor.agency(), id, number, false)
                .ifPresent(next -> notAfter(request.date(), next));
        var taken = issued(actor, book, number, request);
        numbers.change(actor.agency(), taken);
        trace.told(actor, book, taken, "taken", kept);
        return taken;
    }

    /// How the next number of a kind will be written.
    NotationTemplate template(Actor actor, String kind, int year) {
        return books.latest(actor.agency(), kind, year).map(NumberBook::template)
                .orElseGet(() -> NotationTemplate.usual(kind));
    }

    /// The book, opened like the last one of its kind when there is none: on 1 January numbering begins anew by itself.
    private NumberBook lockedBook(Actor actor, String kind, int year) {
        var known = books.locked(actor.agency(), kind, year);
        if (known.isPresent())
            return known.get();
        var before = books.latest(actor.agency(), kind, year);
        var book = new NumberBook(actor.agency(), NumberBookId.next(), kind, year,
                before.map(NumberBook::title).orElse(kind),
                before.map(NumberBook::template).orElseGet(() -> NotationTemplate.usual(kind)), 1, 1, 0);
        if (books.add(book, clock.instant()))
            trace.opened(actor, book);
        return books.locked(actor.agency(), kind, year).orElseThrow();
    }

    private IssuedNumber issued(Actor actor, NumberBook book, int number, NumberRequest request) {
        return new IssuedNumber(book.id(), number, book.template().notation(number, book.year(), request.drafter()),
                request.date(), IssuedNumber.State.TAKEN, request.title(), request.subject(), request.url(), "",
                actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static void notLater(LocalDate date, LocalDate today) {
        if (date.isAfter(today))
            throw Refused.at("date", "document.number.in-future", date);
    }

    private static void notEarlier(LocalDate date, IssuedNumber last) {
        if (date.isBefore(last.date()))
            throw Refused.at("date", "document.number.goes-back", last.notation(), last.date());
    }

    private static void notAfter(LocalDate date, IssuedNumber next) {
        if (date.isAfter(next.date()))
            throw Refused.at("date", "document.number.goes-beyond", next.notation(), next.date());
    }
}
