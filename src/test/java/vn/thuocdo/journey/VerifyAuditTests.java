package vn.thuocdo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuocdo.testing.Browser;

/// `bin/verify-audit` and the page name the record that somebody with all rights over the database altered, while the
/// product runs and while it does not. The product is the one of production: empty, with its guided first set-up.
class VerifyAuditTests {
    private static final Pattern CODE = Pattern.compile("code: (\\S+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void anAlteredRecordIsNamedWithTheProductRunningAndStopped() throws Exception {
        String altered;
        try (var product = Product.start(data); var browser = new Browser(product.isUp().port())) {
            setUp(browser);
            sealEverything(product);
            assertThat(verify()).startsWith("0 ").contains("sound: every record is as it was sealed");
            altered = alter(product);
            assertThat(verify()).startsWith("1 ").contains("BROKEN, first at: ALTERED record " + altered);
            assertThat(browser.post("/settings/audit", "/settings/audit/verification").body())
                    .contains("Nhật ký đã bị can thiệp ở 1 chỗ", "Nội dung bị sửa", altered);
        }
        assertThat(verify()).startsWith("1 ").contains("BROKEN, first at: ALTERED record " + altered);
    }

    private void setUp(Browser browser) throws IOException {
        var code = CODE.matcher(Files.readString(data.resolve("log")));
        assertThat(code.find()).as("the code of the first set-up is in the log").isTrue();
        assertThat(Browser.leadsTo(browser.get("/sign-in"))).isEqualTo("/setup");
        assertThat(Browser.leadsTo(open(browser, code.group(1), "ThuocDo@2025"))).isEqualTo("/setup");
        assertThat(Browser.leadsTo(open(browser, code.group(1), "một câu dài của riêng tôi"))).isEqualTo("/settings");
    }

    private static java.net.http.HttpResponse<String> open(Browser browser, String code, String password) {
        return browser.post("/setup", "/setup", "code", code, "agency", "Ủy ban nhân dân xã Thuận Châu", "kind",
                "COMMUNE", "model", "TWO_TIER", "province", "tỉnh Sơn La", "username", "hanh", "name",
                "Quàng Thị Hạnh", "password", password, "repeated", password);
    }

    /// Lets the sealing job run now instead of within a minute.
    private static void sealEverything(Product product) throws Exception {
        for (int second = 0; second < 60; second++) {
            product.tell("update scheduled_tasks set execution_time = now() where task_name = 'audit-seal'");
            Thread.sleep(1000);
            if (product.ask("select count(*) from audit.entry where batch is null").equals("0")
                    && !product.ask("select count(*) from audit.entry").equals("0"))
                return;
        }
        throw new IllegalStateException("nothing was sealed");
    }

    private static String alter(Product product) throws IOException, SQLException {
        var record = product.ask("select id from audit.entry where agency = "
                + "(select agency from identity.account) order by batch, position limit 1");
        product.tell("set session_replication_role = replica; update audit.entry set label = 'khác' where id = '"
                + record + "'");
        return record;
    }

    /// Exit code and words of the command.
    private String verify() throws IOException, InterruptedException {
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.thuocdo.VerifyAudit").redirectErrorStream(true);
        command.environment().put("THUOCDO_DATA", data.toString());
        command.environment().remove("THUOCDO_DB_URL");
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }
}
