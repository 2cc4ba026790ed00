package vn.thuocdo.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.kernel.CurrentActor;

/// The door to number books of the acting person's agency. Numbers are taken inside the caller's transaction: a document
/// that is not issued after all gives its number back, and two that are issued at once get different ones, in order and
/// without gap (Nghị định 30/2020/NĐ-CP, Điều 15). See [NumberBookQueries] for reading.
@Component
public class NumberBooks {
    private final TakeNumber take;
    private final KeepNumberBook keep;
    private final MarkNumber mark;
    private final CurrentActor current;

    NumberBooks(TakeNumber take, KeepNumberBook keep, MarkNumber mark, CurrentActor current) {
        this.take = take;
        this.keep = keep;
        this.mark = mark;
        this.current = current;
    }

    /// Takes the next number of the book of the request's kind and year, which is opened when there is none. The book
    /// stays locked until the caller's transaction ends, so take the number as late as the act allows. Refused when the
    /// day lies in the future or before that of the last document in the book.
    ///
    /// The caller has checked that the person may issue the document.
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedNumber take(NumberRequest request) {
        return take.take(current.get(), request);
    }

    /// Gives a reserved number to a document. Refused unless the number is reserved and the day fits between those of
    /// the documents before and after it.
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedNumber takeReserved(NumberBookId book, int number, NumberRequest request) {
        return take.takeReserved(current.get(), book, number, request);
    }

    /// The notation of a document that has no number yet, for drafts: a gap before the stroke.
    @Transactional(readOnly = true)
    public Notation awaited(String kind, LocalDate date, @Nullable String drafter) {
        return take.template(current.get(), kind, date.getYear()).awaited(date.getYear(), drafter);
    }

    /// Opens a book. Refused when the agency has one of that kind and year, or when the template cannot be read.
    @Transactional
    public NumberBookId open(NumberBookDraft draft) {
        return keep.open(current.get(), draft);
    }

    /// Changes title, template and next number. The next number of an unused book may be any from 1 on; a used book only
    /// goes forward, with a reason, and the numbers left out are kept as cancelled ones.
    @Transactional
    public void change(NumberBookId book, int version, NumberBookDraft draft) {
        keep.change(current.get(), book, version, draft);
    }

    /// Reserves the next number for a document to come, with a reason.
    @Transactional
    public IssuedNumber reserve(NumberBookId book, String reason) {
        return mark.reserve(current.get(), book, reason);
    }

    /// Cancels a number, with a reason; it is never given again. A document that bears it keeps it.
    @Transactional
    public void cancel(NumberBookId book, int number, String reason) {
        mark.cancel(current.get(), book, number, reason);
    }
}
