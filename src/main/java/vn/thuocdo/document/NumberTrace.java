package vn.thuocdo.document;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.SourceRef;

/// Tells the audit trail what happened to number books.
@Component
class NumberTrace {
    private final Changes changes;

    NumberTrace(Changes changes) {
        this.changes = changes;
    }

    void opened(Actor actor, NumberBook book) {
        changes.tell(actor.agency(), ref(book), label(book), "document.number-book.opened", null, book, null);
    }

    void changed(Actor actor, NumberBook before, NumberBook after, String reason) {
        changes.tell(actor.agency(), ref(before), label(after), "document.number-book.changed", before, after,
                reason.isEmpty() ? null : reason);
    }

    void told(Actor actor, NumberBook book, IssuedNumber number, String what, @Nullable IssuedNumber before) {
        changes.tell(actor.agency(), ref(book), number.notation(), "document.number." + what, before, number,
                number.reason().isEmpty() ? null : number.reason());
    }

    private static SourceRef ref(NumberBook book) {
        return new SourceRef("document", "number-book", book.id().value());
    }

    private static String label(NumberBook book) {
        return book.title() + " " + book.year();
    }
}
