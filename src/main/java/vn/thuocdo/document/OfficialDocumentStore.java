package vn.thuocdo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thuocdo.document.official.OfficialType;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.Sql;
import vn.thuocdo.kernel.UnitId;

/// Issued documents in the table `document.official_document`.
@Repository
class OfficialDocumentStore {
    private final JdbcClient database;

    OfficialDocumentStore(JdbcClient database) {
        this.database = database;
    }

    void add(IssuedDocument issued, AccountId account) {
        database.sql("""
                insert into document.official_document (agency, id, module, type, record, book, number, notation, dated,
                    form, title, docx, pdf, account, person, issued_at)
                values (:agency, :id, :module, :type, :record, :book, :number, :notation, :dated,
                    :form, :title, :docx, :pdf, :account, :person, :issuedAt)
                """).param("agency", issued.agency().value()).param("id", issued.id())
                .param("module", issued.subject().module()).param("type", issued.subject().type())
                .param("record", issued.subject().id()).param("book", issued.book().value())
                .param("number", issued.number()).param("notation", issued.notation()).param("dated", issued.date())
                .param("form", issued.type().name()).param("title", issued.title())
                .param("docx", issued.docx().value()).param("pdf", issued.pdf().value())
                .param("account", account.value()).param("person", issued.person())
                .param("issuedAt", Sql.at(issued.issuedAt())).update();
    }

    List<IssuedDocument> ofRecord(SourceRef subject) {
        return database.sql("""
                select * from document.official_document where record = :record and module = :module and type = :type
                order by issued_at, number
                """).param("record", subject.id()).param("module", subject.module()).param("type", subject.type())
                .query(OfficialDocumentStore::issued).list();
    }

    /// The record that the document with this identity was made from.
    Optional<SourceRef> subject(UUID id) {
        return database.sql("select module, type, record from document.official_document where id = :id")
                .param("id", id).query(OfficialDocumentStore::record).optional();
    }

    private static SourceRef record(ResultSet row, int number) throws SQLException {
        return new SourceRef(row.getString("module"), row.getString("type"), Sql.id(row, "record"));
    }

    private static IssuedDocument issued(ResultSet row, int number) throws SQLException {
        return new IssuedDocument(new UnitId(Sql.id(row, "agency")), Sql.id(row, "id"), record(row, number),
                new NumberBookId(Sql.id(row, "book")), row.getInt("number"), row.getString("notation"),
                row.getObject("dated", LocalDate.class), OfficialType.valueOf(row.getString("form")),
                row.getString("title"), new FileId(Sql.id(row, "docx")), new FileId(Sql.id(row, "pdf")),
                row.getString("person"), Sql.instant(row, "issued_at"));
    }
}
