package vn.thuocdo.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.testing.Browser;
import vn.thuocdo.testing.People;

/// Programs get a token by HTTP Basic and come in with it; what is refused is refused in the caller's language.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TokenWebTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Accounts accounts;
    private final People people;
    private final int port;
    private final UnitId agency = UnitId.next();
    private final String username = "u" + UnitId.next();
    private final Account person;

    TokenWebTests(JdbcClient database, Accounts accounts, People people, @LocalServerPort int port) {
        this.database = database;
        this.accounts = accounts;
        this.people = people;
        this.port = port;
        person = people.person(username, "Quàng Thị Hạnh", agency, agency, Role.SPECIALIST);
    }

    @Test
    void aTokenFromBasicOpensTheApiUntilItIsRevoked() {
        var made = json(send("POST", "/api/v1/tokens", basic(People.PASSWORD), "{\"name\":\"thử\",\"days\":3}"));
        var bearer = "Bearer " + made.get("token").asString();
        var listed = json(send("GET", "/api/v1/tokens", bearer, ""));
        assertThat(listed.get(0).get("name").asString()).isEqualTo("thử");
        assertThat(listed.toString()).doesNotContain(made.get("token").asString());
        assertThat(send("DELETE", "/api/v1/tokens/" + made.get("id").asString(), bearer, "").statusCode())
                .isEqualTo(204);
        assertThat(send("GET", "/api/v1/tokens", bearer, "").statusCode()).isEqualTo(401);
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        var token = json(send("POST", "/api/v1/tokens", basic(People.PASSWORD), "")).get("token").asString();
        assertThat(database.sql("select count(*) from identity.token where hash = sha256(:token::bytea)")
                .param("token", token).query((row, n) -> row.getInt(1)).single()).isEqualTo(1);
    }

    @Test
    void aWrongPasswordIsRefusedInTheCallersLanguage() {
        var refused = send("POST", "/api/v1/tokens", basic("wrong password it is"), "");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(json(refused).get("title").asString()).isEqualTo("Cần đăng nhập");
        var english = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/tokens"))
                .header("Accept-Language", "en");
        try (var browser = new Browser(port)) {
            assertThat(json(browser.send(english)).get("title").asString()).isEqualTo("Sign-in needed");
        }
    }

    @Test
    void theSessionOfAPageOpensNoApi() {
        try (var browser = new Browser(port)) {
            browser.signIn(username, People.PASSWORD);
            assertThat(browser.get("/account").statusCode()).isEqualTo(200);
            assertThat(browser.get("/api/v1/tokens").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aLockedAccountsTokenIsDead() {
        var administrator = people.person("a" + UnitId.next(), "Lò Văn Ân", agency, agency, Role.ADMINISTRATOR);
        var bearer = people.bearer(person);
        assertThat(send("GET", "/api/v1/tokens", bearer, "").statusCode()).isEqualTo(200);
        people.runAs(administrator, () -> accounts.lock(person.id(), "nghỉ việc"));
        assertThat(send("GET", "/api/v1/tokens", bearer, "").statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenIsUsedAndThenRunsOut() {
        var made = json(send("POST", "/api/v1/tokens", basic(People.PASSWORD), "{\"name\":\"Máy quét\",\"days\":1}"));
        var bearer = "Bearer " + made.get("token").asString();
        assertThat(send("GET", "/api/v1/me", bearer, "").statusCode()).isEqualTo(200);
        assertThat(send("GET", "/api/v1/tokens", bearer, "").body()).contains("\"lastUsedAt\":\"20");
        database.sql("update identity.token set created_at = now() - interval '2 days',"
                + " expires_at = now() - interval '1 hour' where name = 'Máy quét'").update();
        assertThat(send("GET", "/api/v1/me", bearer, "").statusCode()).isEqualTo(401);
    }

    @Test
    void guessingByBasicLocksTheNameAndIsSlowedDown() {
        for (int attempt = 0; attempt < 5; attempt++)
            send("POST", "/api/v1/tokens", basic("wrong password it is"), "");
        var locked = send("POST", "/api/v1/tokens", basic(People.PASSWORD), "");
        assertThat(locked.statusCode()).isEqualTo(422);
        assertThat(json(locked).get("code").asString()).isEqualTo("identity.refused.waiting");
        for (int attempt = 0; attempt < 6; attempt++)
            locked = send("POST", "/api/v1/tokens", basic(People.PASSWORD), "");
        assertThat(locked.statusCode()).isEqualTo(429);
    }

    private HttpResponse<String> send(String method, String path, String authorization, String body) {
        try (var browser = new Browser(port)) {
            return browser.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Authorization", authorization).header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body)));
        }
    }

    private String basic(String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
