package vn.thuocdo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.SourceRef;
import vn.thuocdo.testing.People;

@SpringBootTest
@AutoConfigureMockMvc
@Import(OpenShelf.class)
class FileWebTests {
    private final MockMvcTester browser;
    private final Files files;
    private final People people;
    private final TransactionTemplate transaction;
    private final Account lan;

    FileWebTests(MockMvcTester browser, Files files, People people, PlatformTransactionManager transactions) {
        this.browser = browser;
        this.files = files;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
        this.lan = people.person("file-reader", "Cầm Thị Lan", People.unit("files"), People.unit("files"),
                Role.SPECIALIST);
    }

    @Test
    void showsPdfInPlaceWithoutLettingItDoAnything() {
        var stored = attach(OpenShelf.record(), new Upload("bản in.pdf", UploadSamples.pdf()));
        var sent = browser.get().uri(stored.url()).with(People.on(lan));
        assertThat(sent).hasStatusOk().hasContentType("application/pdf").hasHeader("X-Content-Type-Options", "nosniff")
                .body().isEqualTo(files.bytes(stored));
        assertThat(sent).headers().hasValue(HttpHeaders.CONTENT_LENGTH, String.valueOf(stored.size()));
        assertThat(sent).headers().hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
                values -> assertThat(values).singleElement().asString().startsWith("inline;"));
        assertThat(sent).headers().hasHeaderSatisfying("Content-Security-Policy",
                values -> assertThat(values).singleElement().asString().startsWith("default-src 'none'"));
        assertThat(browser.get().uri(stored.url() + "?download=true").with(People.on(lan))).headers()
                .hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values).singleElement().asString().startsWith("attachment;"));
    }

    @Test
    void letsOtherKindsBeSavedUnderTheirVietnameseName() {
        var stored = attach(OpenShelf.record(), new Upload("kế hoạch.docx", UploadSamples.docx()));
        var sent = browser.get().uri(stored.url()).with(People.on(lan));
        assertThat(sent).hasStatusOk().headers().hasHeaderSatisfying(HttpHeaders.CONTENT_DISPOSITION,
                values -> assertThat(values).singleElement().asString().startsWith("attachment;")
                        .contains("filename*=UTF-8''k%E1%BA%BF%20ho%E1%BA%A1ch.docx"));
        assertThat(sent).headers().hasHeaderSatisfying("Content-Security-Policy",
                values -> assertThat(values).singleElement().asString().endsWith("sandbox"));
    }

    @Test
    void hidesFilesOfRecordsThatMayNotBeSeen() {
        var stored = attach(OpenShelf.hidden(), new Upload("mật.pdf", UploadSamples.pdf()));
        assertThat(browser.get().uri(stored.url()).with(People.on(lan))).hasStatus(404);
        assertThat(browser.get().uri("/files/nonsense").with(People.on(lan))).hasStatus(404);
        assertThat(browser.get().uri(stored.url())).hasStatus3xxRedirection();
    }

    @Test
    void tellsProgramsAboutAFileAndSendsIt() {
        var bearer = people.bearer(lan);
        var stored = attach(OpenShelf.record(), new Upload("bản in.pdf", UploadSamples.pdf()));
        assertThat(browser.get().uri("/api/v1/files/" + stored.id()).header("Authorization", bearer)).hasStatusOk()
                .bodyJson().extractingPath("$.sha256").isEqualTo(stored.sha256());
        assertThat(browser.get().uri("/api/v1/files/" + stored.id() + "/content").header("Authorization", bearer))
                .hasStatusOk().body().isEqualTo(files.bytes(stored));
        assertThat(browser.get().uri("/api/v1/files/" + FileId.next()).header("Authorization", bearer)).hasStatus(404)
                .hasContentType("application/problem+json");
        assertThat(browser.get().uri("/api/v1/files/" + stored.id())).hasStatus(401);
    }

    private StoredFile attach(SourceRef record, Upload upload) {
        return as(() -> transaction.execute(status -> files.attach(record, upload)));
    }

    private <T> T as(Supplier<T> work) {
        return people.as(lan, work);
    }
}
