package vn.thuocdo.document.web;

import java.util.List;
import java.util.TreeSet;
import vn.thuocdo.document.NumberBook;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Tab;

/// What the list of number books shows.
///
/// @param year  the year shown
/// @param years links to the years that have books, and to this one
/// @param rows  the books
/// @param keeps whether the person may open and change books
public record NumberBookListPage(String year, List<Tab> years, List<Row> rows, boolean keeps) {
    /// One book.
    ///
    /// @param url   path of the book
    /// @param kind  its kind
    /// @param title its name
    /// @param given how many numbers have left it
    /// @param next  the next number as it will be written
    public record Row(String url, String kind, String title, int given, String next) {}

    static NumberBookListPage of(int year, List<Integer> years, List<NumberBook> books, boolean keeps) {
        var all = new TreeSet<>(years);
        all.add(Page.today().getYear());
        all.add(year);
        var tabs = all.descendingSet().stream().map(each -> new Tab(Integer.toString(each),
                Page.url("/settings/number-books", "year", Integer.toString(each)), each == year)).toList();
        return new NumberBookListPage(Integer.toString(year), tabs,
                books.stream().map(NumberBookListPage::row).toList(),
                keeps);
    }

    private static Row row(NumberBook book) {
        return new Row("/settings/number-books/" + book.id(), book.kind(), book.title(),
                book.nextNumber() - book.firstNumber(),
                book.template().notation(book.nextNumber(), book.year(), null));
    }
}
