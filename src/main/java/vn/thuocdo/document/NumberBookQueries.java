package vn.thuocdo.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.kernel.SourceRef;

/// Reads number books of the acting person's agency. Books are read by those who keep them and by those who sign; the
/// numbers of one record by everybody who sees the record.
@Component
@Transactional(readOnly = true)
public class NumberBookQueries {
    private static final int PAGE = 50;

    private final NumberBookStore books;
    private final IssuedNumberStore numbers;
    private final CurrentActor current;

    NumberBookQueries(NumberBookStore books, IssuedNumberStore numbers, CurrentActor current) {
        this.books = books;
        this.numbers = numbers;
        this.current = current;
    }

    /// The books of a year, by kind.
    public List<NumberBook> ofYear(int year) {
        return books.ofYear(reader().agency(), year);
    }

    /// The years that have books, the latest first.
    public List<Integer> years() {
        return books.years(reader().agency());
    }

    /// The book; throws [Missing] when the agency has none with the identity.
    public NumberBook get(NumberBookId id) {
        return books.find(reader().agency(), id).orElseThrow(() -> new Missing("number-book"));
    }

    /// One number of a book; throws [Missing] when it has not left the book.
    public IssuedNumber number(NumberBookId id, int number) {
        return numbers.find(reader().agency(), id, number).orElseThrow(() -> new Missing("number"));
    }

    /// Numbers of a book that hold the words in notation, title or reason, the highest first.
    ///
    /// @param after cursor of the page before, or null for the first page
    public Slice<IssuedNumber> numbers(NumberBookId id, String words, @Nullable String after) {
        get(id);
        var read = numbers.find(reader().agency(), id, words, cursor(after), PAGE + 1);
        return Slice.cut(read, PAGE, null, number -> Integer.toString(number.number()));
    }

    /// All numbers of a book that hold the words, for export.
    public List<IssuedNumber> allNumbers(NumberBookId id, String words) {
        get(id);
        return numbers.find(reader().agency(), id, words, null, 100_000);
    }

    /// The numbers that a record bears, in the order in which they were taken.
    public List<IssuedNumber> of(SourceRef subject) {
        return numbers.ofRecord(current.get().agency(), subject);
    }

    private Actor reader() {
        var actor = current.get();
        if (!actor.may(Permission.MANAGE_NUMBER_BOOKS) && !actor.may(Permission.SIGN_DOCUMENTS))
            throw new NotAllowed(Permission.MANAGE_NUMBER_BOOKS);
        return actor;
    }

    private static @Nullable Integer cursor(@Nullable String after) {
        try {
            return after == null || after.isEmpty() ? null : Integer.valueOf(after);
        } catch (NumberFormatException damaged) {
            return null;
        }
    }
}
