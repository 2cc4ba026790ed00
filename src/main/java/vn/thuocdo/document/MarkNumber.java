package vn.thuocdo.document;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;

/// Reserves and cancels numbers, each with a reason that stays readable.
@Component
class MarkNumber {
    private final NumberBookStore books;
    private final IssuedNumberStore numbers;
    private final NumberTrace trace;
    private final Clock clock;

    MarkNumber(NumberBookStore books, IssuedNumberStore numbers, NumberTrace trace, Clock clock) {
        this.books = books;
        this.numbers = numbers;
        this.trace = trace;
        this.clock = clock;
    }

    IssuedNumber reserve(Actor actor, NumberBookId id, String reason) {
        var book = book(actor, id);
        var kept = new IssuedNumber(id, book.nextNumber(),
                book.template().notation(book.nextNumber(), book.year(), null), Vietnam.today(clock),
                IssuedNumber.State.RESERVED, "", null, "", given(reason), actor.name(), clock.instant());
        numbers.add(actor.agency(), kept, actor.account());
        books.turn(book);
        trace.told(actor, book, kept, "reserved", null);
        return kept;
    }

    void cancel(Actor actor, NumberBookId id, int number, String reason) {
        var book = book(actor, id);
        var before = numbers.find(actor.agency(), id, number).orElseThrow(() -> new Missing("number"));
        if (before.state() == IssuedNumber.State.CANCELLED)
            throw Refused.because("document.number.already-cancelled", before.notation());
        var after = new IssuedNumber(id, number, before.notation(), before.date(), IssuedNumber.State.CANCELLED,
                before.title(), before.subject(), before.url(), given(reason), before.person(), before.takenAt());
        numbers.change(actor.agency(), after);
        trace.told(actor, book, after, "cancelled", before);
    }

    private NumberBook book(Actor actor, NumberBookId id) {
        actor.must(Permission.MANAGE_NUMBER_BOOKS);
        return books.locked(actor.agency(), id).orElseThrow(() -> new Missing("number-book"));
    }

    private static String given(String reason) {
        if (reason.isBlank())
            throw Refused.at("reason", "document.number.reason-missing");
        return reason.strip();
    }
}
