package vn.thuocdo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.document.official.DecreeDate;
import vn.thuocdo.document.official.OfficialSamples;
import vn.thuocdo.document.official.check.LayoutCheck;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.kernel.Vietnam;

@SpringBootTest
@Import(OpenShelf.class)
class OfficialDocumentsModuleTests {
    private final OfficialDocuments documents;
    private final NumberBooks books;
    private final NumberBookQueries numbers;
    private final Files files;
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final LocalDate today;
    private final Desk desk = Desk.anywhere();

    OfficialDocumentsModuleTests(OfficialDocuments documents, NumberBooks books, NumberBookQueries numbers, Files files,
            CurrentActor current, PlatformTransactionManager transactions, JdbcClient database, Clock clock) {
        this.documents = documents;
        this.books = books;
        this.numbers = numbers;
        this.files = files;
        this.current = current;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.today = Vietnam.today(clock);
    }

    @Test
    void keepsBothFilesUnderTheNumberAndTheDay() throws IOException {
        var record = OpenShelf.record();
        var issued = issue(record);
        assertThat(documents.of(record)).containsExactly(issued);
        assertThat(issued.notation()).isEqualTo("01/KH-UBND");
        var pdf = as(desk.chairman(), () -> files.get(issued.pdf()));
        assertThat(pdf.name()).startsWith("01-KH-UBND ").endsWith(".pdf");
        assertThat(LayoutCheck.pdf(files.bytes(pdf))).isEmpty();
        try (var read = Loader.loadPDF(files.bytes(pdf))) {
            assertThat(new PDFTextStripper().getText(read)).contains("Số: 01/KH-UBND", DecreeDate.words(today));
        }
        var docx = files.bytes(as(desk.chairman(), () -> files.get(issued.docx())));
        assertThat(LayoutCheck.docx(docx)).isEmpty();
        try (var read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(read.getTables().getFirst().getText()).contains("Số: 01/KH-UBND", DecreeDate.words(today));
        }
        assertThat(as(desk.specialist(), () -> numbers.of(record))).singleElement()
                .extracting(IssuedNumber::notation).isEqualTo("01/KH-UBND");
    }

    @Test
    void neverChangesWhatWasIssued() {
        var issued = issue(OpenShelf.record());
        assertThatThrownBy(() -> database.sql("update document.official_document set title = 'khác' where id = ?")
                .param(issued.id()).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from document.official_document where id = ?")
                .param(issued.id()).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from document.file where id = ?").param(issued.pdf().value())
                .update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void hidesFilesOfRecordsThatMayNotBeSeen() {
        var issued = issue(OpenShelf.hidden());
        assertThatThrownBy(() -> as(desk.chairman(), () -> files.get(issued.pdf()))).isInstanceOf(Missing.class);
    }

    @Test
    void leavesNeitherNumberNorFilesWhenTheIssueFails() {
        var record = OpenShelf.record();
        assertThatThrownBy(() -> as(desk.chairman(), () -> transaction.execute(status -> {
            issueHere(record);
            throw new IllegalStateException("power cut");
        }))).hasMessage("power cut");
        assertThat(documents.of(record)).isEmpty();
        assertThat(issue(record).number()).isEqualTo(1);
    }

    private IssuedDocument issue(SourceRef record) {
        return as(desk.chairman(), () -> transaction.execute(status -> issueHere(record)));
    }

    private IssuedDocument issueHere(SourceRef record) {
        var document = OfficialSamples.plan();
        var number = books.take(new NumberRequest("KH", today, null, document.title(), record, "/plans/1"));
        return documents.issue(document, number);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return current.as(actor, work);
    }
}
