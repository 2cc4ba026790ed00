package vn.thuocdo.document;

import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;

/// Opens and changes number books.
@Component
class KeepNumberBook {
    private static final Pattern KIND = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.\\-]{0,19}");
    private static final int LONGEST_TITLE = 200;
    private static final int FARTHEST = 500;

    private final NumberBookStore books;
    private final IssuedNumberStore numbers;
    private final NumberTrace trace;
    private final Clock clock;

    KeepNumberBook(NumberBookStore books, IssuedNumberStore numbers, NumberTrace trace, Clock clock) {
        this.books = books;
        this.numbers = numbers;
        this.trace = trace;
        this.clock = clock;
    }

    NumberBookId open(Actor actor, NumberBookDraft draft) {
        actor.must(Permission.MANAGE_NUMBER_BOOKS);
        var kind = draft.kind().strip();
        if (!KIND.matcher(kind).matches())
            throw Refused.at("kind", "document.number-book.kind-unreadable");
        var thisYear = Vietnam.today(clock).getYear();
        if (draft.year() < 1945 || draft.year() > thisYear + 1)
            throw Refused.at("year", "document.number-book.year-wrong", Integer.toString(thisYear + 1));
        var book = new NumberBook(actor.agency(), NumberBookId.next(), kind, draft.year(), title(draft),
                NotationTemplate.typed(draft.template()), positive(draft), positive(draft), 0);
        if (!books.add(book, clock.instant()))
            throw Refused.at("kind", "document.number-book.twice", kind, Integer.toString(draft.year()));
        trace.opened(actor, book);
        return book.id();
    }

    void change(Actor actor, NumberBookId id, int version, NumberBookDraft draft) {
        actor.must(Permission.MANAGE_NUMBER_BOOKS);
        var book = books.locked(actor.agency(), id).orElseThrow(() -> new Missing("number-book"));
        if (book.version() != version)
            throw new Conflict("number-book");
        var next = positive(draft);
        if (book.isUsed())
            leaveOut(actor, book, next, draft.reason().strip());
        var changed = new NumberBook(book.agency(), id, book.kind(), book.year(), title(draft),
                NotationTemplate.typed(draft.template()), book.isUsed() ? book.firstNumber() : next, next, version);
        books.save(changed);
        trace.changed(actor, book, changed, draft.reason().strip());
    }

    private void leaveOut(Actor actor, NumberBook book, int next, String reason) {
        if (next < book.nextNumber())
            throw Refused.at("nextNumber", "document.number-book.goes-back", Integer.toString(book.nextNumber()));
        if (next > book.nextNumber() + FARTHEST)
            throw Refused.at("nextNumber", "document.number-book.too-far", FARTHEST);
        if (next > book.nextNumber() && reason.isEmpty())
            throw Refused.at("reason", "document.number.reason-missing");
        for (var number = book.nextNumber(); number < next; number++)
            numbers.add(book.agency(), new IssuedNumber(book.id(), number,
                    book.template().notation(number, book.year(), null), Vietnam.today(clock),
                    IssuedNumber.State.CANCELLED, "", null, "", reason, actor.name(), clock.instant()),
                    actor.account());
    }

    private static int positive(NumberBookDraft draft) {
        if (draft.nextNumber() < 1 || draft.nextNumber() > 99_999)
            throw Refused.at("nextNumber", "document.number-book.next-wrong");
        return draft.nextNumber();
    }

    private static String title(NumberBookDraft draft) {
        var title = draft.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE)
            throw Refused.at("title", "document.number-book.title-missing");
        return title;
    }
}
