package vn.thuocdo.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.identity.Account;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.testing.People;

@SpringBootTest
@AutoConfigureMockMvc
class NumberBookWebTests {
    private static final String BOOKS = "/settings/number-books";
    private static final AtomicInteger AGENCIES = new AtomicInteger();
    private final MockMvcTester browser;
    private final NumberBooks books;
    private final People people;
    private final TransactionTemplate transaction;
    private final LocalDate today;
    private final Account administrator;
    private final Account specialist;

    NumberBookWebTests(MockMvcTester browser, NumberBooks books, People people,
            PlatformTransactionManager transactions, Clock clock) {
        this.browser = browser;
        this.books = books;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
        this.today = Vietnam.today(clock);
        var number = AGENCIES.incrementAndGet();
        var agency = UnitId.next();
        this.administrator = people.person("keeper" + number, "Quàng Văn Quản", agency, agency, Role.ADMINISTRATOR);
        this.specialist = people.person("worker" + number, "Cầm Thị Lan", agency, agency, Role.SPECIALIST);
    }

    @Test
    void opensABookAndShowsIt() {
        var opened = open("TB", "{number:00}/TB-UBND", "7");
        assertThat(opened).hasStatus3xxRedirection();
        var book = browser.get().uri(opened.getResponse().getRedirectedUrl()).with(People.on(administrator));
        assertThat(book).hasStatusOk().bodyText().contains("Số tiếp theo: 07/TB-UBND", "Sổ chưa cấp số nào");
        assertThat(browser.get().uri(BOOKS).with(People.on(administrator))).hasStatusOk().bodyText()
                .contains("07/TB-UBND", "Mở sổ mới");
        assertThat(browser.get().uri(BOOKS + "?year=1999").with(People.on(administrator))).bodyText()
                .contains("Năm 1999 chưa có sổ");
    }

    @Test
    void leadsBackToTheFormWithTheReason() {
        var refused = open("TB", "TB-UBND", "1");
        assertThat(refused).hasStatus3xxRedirection();
        var form = browser.get().uri(BOOKS + "/new").with(People.on(administrator))
                .cookie(refused.getResponse().getCookies());
        assertThat(form).hasStatusOk().bodyText().contains("Mẫu số, ký hiệu chưa đúng");
    }

    @Test
    void listsSearchesCancelsAndSavesNumbers() throws IOException {
        var number = take("Kế hoạch kiểm tra");
        take("Kế hoạch tuyên truyền");
        var book = BOOKS + "/" + number.book();
        assertThat(browser.get().uri(book).with(People.on(administrator))).bodyText().contains("01/KH-UBND",
                "02/KH-UBND", "Kế hoạch kiểm tra", "href=\"/plans/1\"");
        assertThat(browser.get().uri(book + "?q=tuyen truyen").with(People.on(administrator))).bodyText()
                .contains("02/KH-UBND").doesNotContain("Kế hoạch kiểm tra");
        var cancellation = book + "/numbers/1/cancellation";
        assertThat(browser.get().uri(cancellation).with(People.on(administrator))).bodyText()
                .contains("Số đã hủy không bao giờ cấp lại");
        assertThat(browser.post().uri(cancellation).with(People.on(administrator)).with(csrf())
                .param("reason", "Ban hành nhầm")).hasStatus3xxRedirection();
        assertThat(browser.get().uri(book).with(People.on(administrator))).bodyText().contains("Đã hủy",
                "Ban hành nhầm");
        assertThat(browser.post().uri(book + "/numbers").with(People.on(administrator)).with(csrf())
                .param("reason", "Văn bản mật")).hasStatus3xxRedirection();
        var sheet = browser.get().uri(book + "/numbers/export").with(People.on(administrator)).exchange();
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            assertThat(read.getSheetAt(0).getLastRowNum()).isEqualTo(6);
            assertThat(read.getSheetAt(0).getRow(4).getCell(5).getStringCellValue()).isEqualTo("Văn bản mật");
        }
    }

    @Test
    void changesABook() {
        var book = BOOKS + "/" + take("Kế hoạch").book();
        assertThat(browser.post().uri(book).with(People.on(administrator)).with(csrf()).param("version", "0")
                .param("kind", "KH").param("year", Integer.toString(today.getYear())).param("title", "Sổ kế hoạch")
                .param("template", "{number:000}/KH-UBND").param("nextNumber", "2")).hasStatus3xxRedirection();
        assertThat(browser.get().uri(book).with(People.on(administrator))).bodyText().contains("002/KH-UBND",
                "Sổ kế hoạch");
    }

    @Test
    void isClosedToThoseWhoNeitherKeepNorSign() {
        var book = BOOKS + "/" + take("Kế hoạch").book();
        for (var path : new String[]{BOOKS, BOOKS + "/new", book, book + "/numbers/1/cancellation",
                book + "/numbers/export"})
            assertThat(browser.get().uri(path).with(People.on(specialist))).as(path).hasStatus(403);
        assertThat(browser.post().uri(book + "/numbers").with(People.on(specialist)).with(csrf()).param("reason", "x"))
                .hasStatus(403);
    }

    @Test
    void servesProgramsTheSame() {
        var bearer = people.bearer(administrator);
        var made = browser.post().uri("/api/v1/number-books").header("Authorization", bearer)
                .contentType(MediaType.APPLICATION_JSON).content("""
                        {"kind": "BC", "year": %d, "title": "Báo cáo", "template": "{number:00}/BC-UBND", "nextNumber": 1}
                        """.formatted(today.getYear()));
        assertThat(made).hasStatus(201).bodyJson().extractingPath("$.next").isEqualTo("01/BC-UBND");
        assertThat(browser.post().uri("/api/v1/number-books").header("Authorization", bearer)
                .contentType(MediaType.APPLICATION_JSON).content("{\"kind\": \"x y\", \"year\": 2025}")).hasStatus(422)
                .hasContentType("application/problem+json");
        var number = take("Kế hoạch");
        var path = "/api/v1/number-books/" + number.book();
        assertThat(browser.get().uri(path + "/numbers").header("Authorization", bearer)).hasStatusOk().bodyJson()
                .extractingPath("$.rows[0].notation").isEqualTo("01/KH-UBND");
        assertThat(browser.post().uri(path + "/numbers/1/cancellation").header("Authorization", bearer)
                .contentType(MediaType.APPLICATION_JSON).content("{\"reason\": \"nhầm\"}")).hasStatusOk().bodyJson()
                .extractingPath("$.state").isEqualTo("CANCELLED");
        assertThat(browser.get().uri("/api/v1/number-books").header("Authorization", people.bearer(specialist)))
                .hasStatus(403);
    }

    private MvcTestResult open(String kind, String template, String first) {
        return browser.post().uri(BOOKS).with(People.on(administrator)).with(csrf()).param("version", "0")
                .param("_back", BOOKS + "/new").param("_form", BOOKS).param("kind", kind)
                .param("year", Integer.toString(today.getYear())).param("title", "Thông báo")
                .param("template", template)
                .param("nextNumber", first).exchange();
    }

    private IssuedNumber take(String title) {
        return people.as(administrator, () -> transaction.execute(status -> books.take(new NumberRequest("KH", today,
                null, title, OpenShelf.record(), "/plans/1"))));
    }
}
