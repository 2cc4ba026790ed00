package vn.thuocdo.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocdo.testing.Browser;

/// An empty production database is opened once, by who can read the server's log.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thuocdo.setup-code=open-sesame-1")
@TestMethodOrder(OrderAnnotation.class)
class SetUpWebTests {
    private final JdbcClient database;
    private final int port;

    SetUpWebTests(JdbcClient database, @LocalServerPort int port) {
        this.database = database;
        this.port = port;
    }

    @Test
    @Order(1)
    void everybodyIsLedToTheFirstSetUp() {
        try (var browser = new Browser(port)) {
            assertThat(Browser.leadsTo(browser.get("/sign-in"))).isEqualTo("/setup");
            assertThat(browser.get("/setup").body()).contains("Thiết lập lần đầu");
        }
    }

    @Test
    @Order(2)
    void aWrongCodeAndADefaultPasswordAreRefusedAndNothingIsLeft() {
        try (var browser = new Browser(port)) {
            assertThat(refusal(browser, "guess", "một câu dài của riêng tôi")).contains("Mã thiết lập chưa đúng");
            assertThat(refusal(browser, "open-sesame-1", "ThuocDo@2025")).contains("quá dễ đoán");
        }
        assertThat(count("identity.account") + count("organisation.unit")).isZero();
    }

    @Test
    @Order(3)
    void theFirstAdministratorComesInAndThePageIsGone() {
        try (var browser = new Browser(port)) {
            assertThat(Browser.leadsTo(send(browser, "open-sesame-1", "một câu dài của riêng tôi")))
                    .isEqualTo("/settings");
            assertThat(browser.get("/settings/accounts").body()).contains("Quàng Thị Hạnh");
            assertThat(browser.get("/setup").statusCode()).isEqualTo(404);
        }
        try (var other = new Browser(port)) {
            assertThat(other.get("/sign-in").statusCode()).isEqualTo(200);
        }
    }

    private static String refusal(Browser browser, String code, String password) {
        return browser.get(Browser.leadsTo(send(browser, code, password))).body();
    }

    private static HttpResponse<String> send(Browser browser, String code, String password) {
        return browser.post("/setup", "/setup", "code", code, "agency", "Ủy ban nhân dân xã Thuận Châu", "kind",
                "COMMUNE",
                "model", "TWO_TIER", "province", "tỉnh Sơn La", "username", "hanh", "name", "Quàng Thị Hạnh",
                "password", password, "repeated", password);
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table).query((row, n) -> row.getInt(1)).single();
    }
}
