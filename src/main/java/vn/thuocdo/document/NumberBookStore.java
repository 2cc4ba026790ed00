package vn.thuocdo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Number books in the table `document.number_book`.
@Repository
class NumberBookStore {
    private static final String BOOKS = """
            select agency, id, kind, year, title, template, first_number, next_number, version
            from document.number_book where agency = :agency
            """;

    private final JdbcClient database;

    NumberBookStore(JdbcClient database) {
        this.database = database;
    }

    /// Whether it was added; false when the agency has a book of that kind and year.
    boolean add(NumberBook book, Instant openedAt) {
        return database.sql("""
                insert into document.number_book
                    (agency, id, kind, year, title, template, first_number, next_number, opened_at)
                values (:agency, :id, :kind, :year, :title, :template, :first, :next, :openedAt)
                on conflict (agency, kind, year) do nothing
                """).param("agency", book.agency().value()).param("id", book.id().value()).param("kind", book.kind())
                .param("year", book.year()).param("title", book.title()).param("template", book.template().text())
                .param("first", book.firstNumber()).param("next", book.nextNumber())
                .param("openedAt", Sql.at(openedAt)).update() == 1;
    }

    /// Saves what an administrator may change; throws [Conflict] when somebody else did since it was read.
    void save(NumberBook book) {
        var rows = database.sql("""
                update document.number_book
                set title = :title, template = :template, first_number = :first, next_number = :next,
                    version = version + 1
                where agency = :agency and id = :id and version = :version
                """).param("title", book.title()).param("template", book.template().text())
                .param("first", book.firstNumber()).param("next", book.nextNumber())
                .param("agency", book.agency().value()).param("id", book.id().value())
                .param("version", book.version()).update();
        Conflict.unlessOne(rows, "number-book");
    }

    /// Turns the book to the next number. The row must be locked; versions stay, since nobody typed anything.
    void turn(NumberBook book) {
        database.sql("update document.number_book set next_number = :next where agency = :agency and id = :id")
                .param("next", book.nextNumber() + 1).param("agency", book.agency().value())
                .param("id", book.id().value()).update();
    }

    Optional<NumberBook> find(UnitId agency, NumberBookId id) {
        return database.sql(BOOKS + "and id = :id").param("agency", agency.value()).param("id", id.value())
                .query(NumberBookStore::book).optional();
    }

    /// The book, locked until the transaction ends, so that takers of numbers follow one another.
    Optional<NumberBook> locked(UnitId agency, NumberBookId id) {
        return database.sql(BOOKS + "and id = :id for update").param("agency", agency.value()).param("id", id.value())
                .query(NumberBookStore::book).optional();
    }

    /// The book of a kind and year, locked until the transaction ends.
    Optional<NumberBook> locked(UnitId agency, String kind, int year) {
        return database.sql(BOOKS + "and kind = :kind and year = :year for update").param("agency", agency.value())
                .param("kind", kind).param("year", year).query(NumberBookStore::book).optional();
    }

    /// The latest book of a kind up to a year.
    Optional<NumberBook> latest(UnitId agency, String kind, int year) {
        return database.sql(BOOKS + "and kind = :kind and year <= :year order by year desc limit 1")
                .param("agency", agency.value()).param("kind", kind).param("year", year).query(NumberBookStore::book)
                .optional();
    }

    List<NumberBook> ofYear(UnitId agency, int year) {
        return database.sql(BOOKS + "and year = :year order by kind").param("agency", agency.value())
                .param("year", year).query(NumberBookStore::book).list();
    }

    List<Integer> years(UnitId agency) {
        return database.sql("select distinct year from document.number_book where agency = :agency order by year desc")
                .param("agency", agency.value()).query((row, number) -> row.getInt("year")).list();
    }

    private static NumberBook book(ResultSet row, int number) throws SQLException {
        return new NumberBook(new UnitId(Sql.id(row, "agency")), new NumberBookId(Sql.id(row, "id")),
                row.getString("kind"), row.getInt("year"), row.getString("title"),
                new NotationTemplate(row.getString("template")), row.getInt("first_number"),
                row.getInt("next_number"), row.getInt("version"));
    }
}
