package vn.thuocdo.document.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.IssuedNumber;
import vn.thuocdo.document.NumberBook;
import vn.thuocdo.document.Sheet;
import vn.thuocdo.document.Sheet.Column;
import vn.thuocdo.document.Sheet.Kind;
import vn.thuocdo.ui.Page;

/// The numbers of a book as a spreadsheet.
final class IssuedNumberSheet {
    private IssuedNumberSheet() {}

    static Sheet of(NumberBook book, List<IssuedNumber> numbers, String q) {
        var note = Page.text("document.number-book.sheet-note", q.isEmpty() ? "–" : q, Page.now());
        return new Sheet(book.title() + " " + book.year(), note, List.of(column("number", Kind.NUMBER, 8),
                column("notation", Kind.TEXT, 22), column("date", Kind.DATE, 13), column("title", Kind.TEXT, 60),
                column("state", Kind.TEXT, 14), column("reason", Kind.TEXT, 30), column("person", Kind.TEXT, 24),
                column("at", Kind.MOMENT, 18)), numbers.stream().map(IssuedNumberSheet::row).toList());
    }

    private static Column column(String key, Kind kind, int width) {
        return new Column(Page.text("document.number." + key), kind, width);
    }

    private static List<@Nullable Object> row(IssuedNumber number) {
        return Arrays.asList(number.number(), number.notation(), number.date(), number.title(),
                NumberBookPage.state(number), number.reason(), number.person(), Page.local(number.takenAt()));
    }
}
