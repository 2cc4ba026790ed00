package vn.thuocdo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.SearchKey;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Numbers that left their books, in the table `document.issued_number`.
@Repository
class IssuedNumberStore {
    private static final String NUMBERS = "select * from document.issued_number where agency = :agency ";

    private final JdbcClient database;

    IssuedNumberStore(JdbcClient database) {
        this.database = database;
    }

    void add(UnitId agency, IssuedNumber issued, AccountId account) {
        var subject = issued.subject();
        database.sql("""
                insert into document.issued_number (agency, book, number, notation, dated, state, title, search, module,
                    type, record, url, reason, account, person, taken_at)
                values (:agency, :book, :number, :notation, :dated, :state, :title, :search, :module,
                    :type, :record, :url, :reason, :account, :person, :takenAt)
                """).param("agency", agency.value()).param("book", issued.book().value())
                .param("number", issued.number()).param("notation", issued.notation()).param("dated", issued.date())
                .param("state", issued.state().name()).param("title", issued.title()).param("search", key(issued))
                .param("module", subject == null ? null : subject.module())
                .param("type", subject == null ? null : subject.type())
                .param("record", subject == null ? null : subject.id()).param("url", issued.url())
                .param("reason", issued.reason()).param("account", account.value()).param("person", issued.person())
                .param("takenAt", Sql.at(issued.takenAt())).update();
    }

    /// Writes what became of a number; the number, its writing and who took it stay.
    void change(UnitId agency, IssuedNumber issued) {
        var subject = issued.subject();
        database.sql("""
                update document.issued_number
                set dated = :dated, state = :state, title = :title, search = :search, notation = :notation,
                    module = :module, type = :type, record = :record, url = :url, reason = :reason
                where agency = :agency and book = :book and number = :number
                """).param("dated", issued.date()).param("state", issued.state().name())
                .param("title", issued.title()).param("search", key(issued)).param("notation", issued.notation())
                .param("module", subject == null ? null : subject.module())
                .param("type", subject == null ? null : subject.type())
                .param("record", subject == null ? null : subject.id()).param("url", issued.url())
                .param("reason", issued.reason()).param("agency", agency.value())
                .param("book", issued.book().value()).param("number", issued.number()).update();
    }

    Optional<IssuedNumber> find(UnitId agency, NumberBookId book, int number) {
        return database.sql(NUMBERS + "and book = :book and number = :number").param("agency", agency.value())
                .param("book", book.value()).param("number", number).query(IssuedNumberStore::issued).optional();
    }

    /// The nearest number below or above one, but for numbers that were left out.
    Optional<IssuedNumber> neighbour(UnitId agency, NumberBookId book, int number, boolean below) {
        var order = below ? "and number < :number order by number desc" : "and number > :number order by number";
        return database.sql(NUMBERS + "and book = :book and (state = 'TAKEN' or record is not null) " + order
                + " limit 1").param("agency", agency.value()).param("book", book.value()).param("number", number)
                .query(IssuedNumberStore::issued).optional();
    }

    /// Numbers of a book from the highest down, below `before` where given.
    List<IssuedNumber> find(UnitId agency, NumberBookId book, String words, @Nullable Integer before, int limit) {
        return database.sql(NUMBERS + """
                and book = :book and search like :words and number < :before order by number desc limit :limit
                """).param("agency", agency.value()).param("book", book.value()).param("words", SearchKey.like(words))
                .param("before", before == null ? Integer.MAX_VALUE : before).param("limit", limit)
                .query(IssuedNumberStore::issued).list();
    }

    List<IssuedNumber> ofRecord(UnitId agency, SourceRef subject) {
        return database.sql(NUMBERS + "and record = :record and module = :module and type = :type order by taken_at")
                .param("agency", agency.value()).param("record", subject.id()).param("module", subject.module())
                .param("type", subject.type()).query(IssuedNumberStore::issued).list();
    }

    private static String key(IssuedNumber issued) {
        return SearchKey.of(issued.notation() + " " + issued.title() + " " + issued.reason());
    }

    private static IssuedNumber issued(ResultSet row, int number) throws SQLException {
        var record = Sql.idOrNull(row, "record");
        var subject = record == null ? null : new SourceRef(row.getString("module"), row.getString("type"), record);
        return new IssuedNumber(new NumberBookId(Sql.id(row, "book")), row.getInt("number"), row.getString("notation"),
                row.getObject("dated", LocalDate.class),
                IssuedNumber.State.valueOf(row.getString("state")), row.getString("title"), subject,
                row.getString("url"), row.getString("reason"), row.getString("person"),
                Sql.instant(row, "taken_at"));
    }
}
