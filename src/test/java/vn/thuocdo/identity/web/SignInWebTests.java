package vn.thuocdo.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountDraft;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.identity.SignInRules;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.testing.Browser;
import vn.thuocdo.testing.People;

/// The way in over real HTTP: sessions, form tokens, locks, the second factor and the page wanted.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInWebTests {
    private static final Pattern SECRET = Pattern.compile("<code class=\"code\">([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code class=\"code\">([A-Z2-7]{5}-[A-Z2-7]{5})</code>");

    private final Accounts accounts;
    private final SignInRules rules;
    private final People people;
    private final Clock clock;
    private final Browser browser;
    private final int port;
    private final UnitId agency = UnitId.next();
    private final String username = "u" + UnitId.next();
    private final Account person;

    SignInWebTests(Accounts accounts, SignInRules rules, People people, Clock clock,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.rules = rules;
        this.people = people;
        this.clock = clock;
        this.port = port;
        browser = new Browser(port);
        person = people.person(username, "Quàng Thị Hạnh", agency, agency, Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void leadsBackToThePageThatWasWanted() {
        var refused = browser.get("/account?a=1&b=2");
        assertThat(Browser.leadsTo(refused)).isEqualTo("/sign-in?to=%2Faccount%3Fa%3D1%26b%3D2");
        var signedIn = browser.post(Browser.leadsTo(refused), Browser.leadsTo(refused), "username",
                username.toUpperCase(),
                "password", People.PASSWORD);
        assertThat(Browser.leadsTo(signedIn)).isEqualTo("/account?a=1&b=2");
        assertThat(browser.get("/account").body()).contains("Quàng Thị Hạnh");
    }

    @Test
    void followsNoAddressOfAnotherPlace() {
        for (var planted : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/sign-out"))
            assertThat(Browser.leadsTo(browser.post("/sign-in", "/sign-in?to=" + URLEncoder.encode(planted, UTF_8),
                    "username", "nobody", "password", "x"))).isEmpty();
        browser.signIn(username, People.PASSWORD);
        for (var planted : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/sign-out"))
            assertThat(Browser.leadsTo(browser.get("/sign-in?to=" + URLEncoder.encode(planted, UTF_8))))
                    .isEqualTo("/work");
    }

    @Test
    void saysTheSameWhetherTheAccountExistsOrNot() {
        var wrong = browser.signIn(username, "wrong password it is");
        var nobody = browser.signIn("nobody" + username.substring(0, 8), "wrong password it is");
        assertThat(wrong.statusCode()).isEqualTo(nobody.statusCode()).isEqualTo(422);
        assertThat(said(wrong.body())).isEqualTo(said(nobody.body())).contains("còn 4 lần");
    }

    @Test
    void locksANameAfterFiveFailuresEvenForTheRightPasswordAndEvenIfItDoesNotExist() {
        for (var name : new String[]{username, "n" + username.substring(1)}) {
            for (int attempt = 0; attempt < 5; attempt++)
                browser.signIn(name, "wrong password it is");
            assertThat(said(browser.signIn(name, People.PASSWORD).body())).contains("Tạm khóa đến");
        }
        var second = people.person("a" + UnitId.next(), "Lò Văn Ân", agency, agency, Role.ADMINISTRATOR);
        people.runAs(second, () -> accounts.unlock(person.id()));
        assertThat(Browser.leadsTo(browser.signIn(username, People.PASSWORD))).isEqualTo("/work");
    }

    @Test
    void theSessionGetsANewIdentityAtEachSignIn() {
        var first = session(browser.signIn(username, People.PASSWORD));
        var second = session(
                browser.post("/account", "/sign-in", "username", username, "password", People.PASSWORD));
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        browser.post("/account", "/sign-out");
        assertThat(Browser.leadsTo(browser.get("/account"))).startsWith("/sign-in");
    }

    @Test
    void otherSessionsAreListedAndEnded() {
        try (var phone = new Browser(port)) {
            browser.signIn(username, People.PASSWORD);
            phone.signIn(username, People.PASSWORD);
            var end = Pattern.compile("/account/sessions/[0-9a-f]+/end").matcher(browser.get("/account").body());
            assertThat(end.find()).isTrue();
            var ofPhone = end.group();
            assertThat(end.find()).as("one's own session is not offered").isFalse();
            browser.post("/account", ofPhone);
            assertThat(Browser.leadsTo(phone.get("/account"))).startsWith("/sign-in");
            assertThat(browser.get("/account").statusCode()).isEqualTo(200);
            phone.signIn(username, People.PASSWORD);
            browser.post("/account", "/account/sessions/end-others");
            assertThat(Browser.leadsTo(phone.get("/account"))).startsWith("/sign-in");
        }
    }

    @Test
    void aFormSentAfterTheSessionEndedLeadsBackToItsPage() {
        try (var other = new Browser(port)) {
            browser.signIn(username, People.PASSWORD);
            other.signIn(username, People.PASSWORD);
            var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(browser.get("/account").body());
            assertThat(token.find()).isTrue();
            other.post("/account", "/account/sessions/end-others");
            var home = "http://localhost:" + port;
            var sent = browser.send(HttpRequest.newBuilder(URI.create(home + "/account/profile"))
                    .header("Content-Type", "application/x-www-form-urlencoded").header("Referer", home + "/account")
                    .POST(HttpRequest.BodyPublishers
                            .ofString("name=x&version=0&_csrf=" + URLEncoder.encode(token.group(1), UTF_8))));
            assertThat(Browser.leadsTo(sent)).isEqualTo("/sign-in?ended&to=%2Faccount");
        }
    }

    private static String session(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream().filter(cookie -> cookie.startsWith("thuocdo="))
                .findFirst().orElse("");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        browser.signIn(username, People.PASSWORD);
        var request = HttpRequest.newBuilder(browser.get("/account").uri().resolve("/sign-out"))
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(browser.send(request).statusCode()).isEqualTo(403);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void anInitialPasswordOpensNothingUntilItIsChanged() {
        var made = people.as(person, () -> accounts.create(new AccountDraft(null, "m" + username.substring(1),
                "Lò Thị Mới", null, agency, agency, Set.of(Role.SPECIALIST))));
        var name = "m" + username.substring(1);
        assertThat(Browser.leadsTo(browser.signIn(name, made.password()))).isEqualTo("/sign-in/password");
        assertThat(Browser.leadsTo(browser.get("/account"))).isEqualTo("/sign-in/password?to=%2Faccount");
        var weak = browser.post("/sign-in/password", "/sign-in/password", "password", "ngan", "repeated", "ngan");
        assertThat(browser.get(Browser.leadsTo(weak)).body()).contains("Mật khẩu có 4 ký tự");
        var chosen = browser.post("/sign-in/password", "/sign-in/password?to=/account", "password",
                "một câu dài của riêng tôi", "repeated", "một câu dài của riêng tôi");
        assertThat(Browser.leadsTo(chosen)).isEqualTo("/account");
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aLockedAccountIsOutAtOnce() {
        var second = people.person("a" + UnitId.next(), "Lò Văn Ân", agency, agency, Role.ADMINISTRATOR);
        browser.signIn(username, People.PASSWORD);
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        people.runAs(second, () -> accounts.lock(person.id(), "nghỉ việc"));
        assertThat(Browser.leadsTo(browser.get("/account"))).isEqualTo("/sign-in?ended&to=%2Faccount");
        assertThat(said(browser.signIn(username, People.PASSWORD).body())).contains("đang bị khóa");
    }

    @Test
    void aLostSessionLeadsAFragmentToTheWholePage() {
        var fragment = browser.get("/account", "HX-Request", "true", "HX-Current-URL", "http://localhost/tasks?q=a");
        assertThat(fragment.statusCode()).isEqualTo(401);
        assertThat(fragment.headers().firstValue("HX-Redirect")).hasValue("/sign-in?to=%2Ftasks%3Fq%3Da");
    }

    @Test
    void administratorsSetUpASecondFactorWhenTheRuleAsksAndUseItFromThenOn() throws GeneralSecurityException {
        people.runAs(person, () -> rules.requireSecondFactor(agency, true, 0));
        assertThat(Browser.leadsTo(browser.signIn(username, People.PASSWORD))).isEqualTo("/sign-in/second-factor");
        assertThat(Browser.leadsTo(browser.get("/account"))).startsWith("/sign-in/second-factor");
        var found = SECRET.matcher(browser.get("/sign-in/second-factor").body());
        assertThat(found.find()).isTrue();
        var secret = found.group(1).replace(" ", "");
        var confirmed = browser.post("/sign-in/second-factor", "/sign-in/second-factor", "code", code(secret, 0));
        var recovery = RECOVERY.matcher(confirmed.body());
        assertThat(recovery.find()).isTrue();
        assertThat(browser.get("/account").statusCode()).isEqualTo(200);
        browser.post("/account", "/sign-out");
        assertThat(Browser.leadsTo(browser.signIn(username, People.PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(Browser.leadsTo(browser.get("/account"))).startsWith("/sign-in/code");
        var used = browser.post("/sign-in/code", "/sign-in/code", "code", code(secret, 0));
        assertThat(said(used.body())).as("a code works once").contains("còn 4 lần");
        assertThat(Browser.leadsTo(browser.post("/sign-in/code", "/sign-in/code?to=/account", "code", code(secret, 1))))
                .isEqualTo("/account");
        browser.post("/account", "/sign-out");
        browser.signIn(username, People.PASSWORD);
        assertThat(Browser.leadsTo(browser.post("/sign-in/code", "/sign-in/code", "code", recovery.group(1))))
                .isEqualTo("/work");
    }

    @Test
    void aKnownPasswordDoesNotLetCodesBeTriedWithoutEnd() throws GeneralSecurityException {
        administratorsSetUpASecondFactorWhenTheRuleAsksAndUseItFromThenOn();
        browser.post("/account", "/sign-out");
        for (int attempt = 0; attempt < 5; attempt++) {
            browser.signIn(username, People.PASSWORD);
            browser.post("/sign-in/code", "/sign-in/code", "code", "000000");
        }
        assertThat(said(browser.signIn(username, People.PASSWORD).body())).contains("Tạm khóa đến");
    }

    private String code(String secret, int stepsAhead) throws GeneralSecurityException {
        var generator = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(bytes(secret), generator.getAlgorithm());
        return generator.generateOneTimePasswordString(key,
                clock.instant().plus(generator.getTimeStep().multipliedBy(stepsAhead)));
    }

    /// Base32 back to bytes, written here once more so that a fault in the product's own would show.
    private static byte[] bytes(String base32) {
        var bits = BigInteger.ZERO;
        for (char sign : base32.toCharArray())
            bits = bits.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
        var found = bits.toByteArray();
        var bytes = new byte[base32.length() * 5 / 8];
        int from = Math.max(0, found.length - bytes.length);
        System.arraycopy(found, from, bytes, bytes.length - (found.length - from), found.length - from);
        return bytes;
    }

    private static String said(String page) {
        var message = Pattern.compile("role=\"alert\">(.*?)</div>\\s*</div>", Pattern.DOTALL).matcher(page);
        return message.find() ? message.group(1).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip() : "";
    }
}
