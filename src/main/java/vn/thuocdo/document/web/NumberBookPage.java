package vn.thuocdo.document.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.IssuedNumber;
import vn.thuocdo.document.NumberBook;
import vn.thuocdo.kernel.Slice;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Pager;
import vn.thuocdo.ui.Tone;

/// What the page of one number book shows.
///
/// @param book  the book
/// @param year  its year as text
/// @param next  the next number as it will be written
/// @param q     the words searched for
/// @param rows  numbers that left it
/// @param pager the way to older ones
/// @param keeps whether the person may change the book
public record NumberBookPage(NumberBook book, String year, String next, String q, List<Row> rows, Pager pager,
        boolean keeps) {
    /// One number.
    ///
    /// @param notation as written
    /// @param date     the day of the document
    /// @param title    what the document is about, or why there is none
    /// @param url      path of its record, or null
    /// @param state    words for what became of it
    /// @param tone     their tone
    /// @param reason   why it is reserved or cancelled, or an empty text
    /// @param person   who took it
    /// @param at       when
    /// @param cancel   path of the form that cancels it, or null
    public record Row(String notation, String date, String title, @Nullable String url, String state, Tone tone,
            String reason, String person, String at, @Nullable String cancel) {}

    /// Path of the book.
    public String path() {
        return "/settings/number-books/" + book.id();
    }

    static NumberBookPage of(NumberBook book, Slice<IssuedNumber> numbers, String q, boolean keeps) {
        var total = q.isEmpty() ? book.nextNumber() - book.firstNumber() : -1;
        return new NumberBookPage(book, Integer.toString(book.year()),
                book.template().notation(book.nextNumber(), book.year(), null), q,
                numbers.rows().stream().map(number -> row(book, number, keeps)).toList(),
                Pager.of(numbers, total, Page.text("document.number-book.order")), keeps);
    }

    private static Row row(NumberBook book, IssuedNumber number, boolean keeps) {
        var cancelled = number.state() == IssuedNumber.State.CANCELLED;
        return new Row(number.notation(), Page.date(number.date()), number.title(),
                number.url().isEmpty() ? null : number.url(), state(number), tone(number), number.reason(),
                number.person(), Page.stamp(number.takenAt()), keeps && !cancelled
                        ? "/settings/number-books/" + book.id() + "/numbers/" + number.number() + "/cancellation"
                        : null);
    }

    static String state(IssuedNumber number) {
        return Page.text("document.number.state." + Page.slug(number.state()));
    }

    private static Tone tone(IssuedNumber number) {
        return switch (number.state()) {
            case TAKEN -> Tone.DONE;
            case RESERVED -> Tone.NEAR;
            case CANCELLED -> Tone.LATE;
        };
    }
}
