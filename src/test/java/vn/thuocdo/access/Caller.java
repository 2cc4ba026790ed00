package vn.thuocdo.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thuocdo.testing.People;

/// Calls endpoints as the people of the samples. Each call runs in a transaction that counts the rows written and is
/// then rolled back, so that the next one finds everything as it was.
@TestComponent
final class Caller {
    /// The note of a token's last use is not a change of anything that the call is about.
    private static final String CHANGED = """
            select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_xact_user_tables
            where schemaname || '.' || relname <> 'identity.token'
            """;

    private final MockMvc web;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final People people;
    private final Places places;
    private final Map<Who, String> bearers = new EnumMap<>(Who.class);

    Caller(MockMvc web, JdbcClient database, TransactionTemplate transaction, People people, Places places) {
        this.web = web;
        this.database = database;
        this.transaction = transaction;
        this.people = people;
        this.places = places;
    }

    /// Everybody calls; what came of it.
    Map<Who, Answer> everybody(Declaration declared, Samples samples) {
        var answers = new EnumMap<Who, Answer>(Who.class);
        for (var who : Who.values())
            answers.put(who, call(declared, samples, who, Way.AS_DECLARED));
        return answers;
    }

    /// How a call differs from the declared one.
    enum Way {
        AS_DECLARED, WITH_UNKNOWN_RECORDS, WITHOUT_FORM_TOKEN
    }

    Answer call(Declaration declared, Samples samples, Who who, Way way) {
        if (who != Who.ANONYMOUS && declared.endpoint().forPrograms())
            bearers.computeIfAbsent(who, each -> people.bearer(places.account(each)));
        var answer = transaction.execute(status -> {
            long before = written();
            var response = perform(request(declared, samples, who, way));
            // a refusal inside takes back whatever was written before it
            boolean takenBack = ((DefaultTransactionStatus) status).isGlobalRollbackOnly();
            status.setRollbackOnly();
            return Answer.of(response, takenBack ? 0 : written() - before);
        });
        return Objects.requireNonNull(answer);
    }

    private long written() {
        return database.sql(CHANGED).query(Long.class).single();
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception failure) {
            var broken = new MockHttpServletResponse();
            broken.setStatus(500);
            broken.setHeader(HttpHeaders.LOCATION, failure.toString());
            return broken;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> request(Declaration declared, Samples samples, Who who, Way way) {
        var endpoint = declared.endpoint();
        var sends = samples.fill(declared.sends());
        var json = sends.startsWith("{") || sends.startsWith("[");
        var address = UriComponentsBuilder.fromPath(path(declared, samples, way));
        if (endpoint.reads() && !sends.isEmpty())
            address.query(sends);
        var uri = address.build(endpoint.reads()).toUriString();
        AbstractMockHttpServletRequestBuilder<?> request;
        if (declared.files().isEmpty()) {
            request = MockMvcRequestBuilders.request(HttpMethod.valueOf(endpoint.method()), java.net.URI.create(uri));
        } else {
            var parts = MockMvcRequestBuilders.multipart(java.net.URI.create(uri));
            declared.files().forEach((field, name) -> parts.file(file(field, name)));
            request = parts;
        }
        declared.headers().forEach((name, value) -> request.header(name, samples.fill(value)));
        if (json)
            request.contentType(MediaType.APPLICATION_JSON).content(sends.getBytes(StandardCharsets.UTF_8));
        else if (!endpoint.reads())
            parameters(request, sends);
        if (endpoint.forPrograms()) {
            if (who != Who.ANONYMOUS)
                request.header(HttpHeaders.AUTHORIZATION, bearers.get(who));
        } else {
            if (who != Who.ANONYMOUS)
                request.with(People.on(places.account(who)));
            if (!endpoint.reads() && way != Way.WITHOUT_FORM_TOKEN)
                request.with(csrf());
        }
        return request;
    }

    private static void parameters(AbstractMockHttpServletRequestBuilder<?> request, String sends) {
        for (var pair : sends.isEmpty() ? new String[0] : sends.split("&")) {
            int equals = pair.indexOf('=');
            request.param(pair.substring(0, equals),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
    }

    private static String path(Declaration declared, Samples samples, Way way) {
        var path = declared.endpoint().pattern();
        for (var each : declared.path().entrySet()) {
            var value = samples.fill(each.getValue());
            if (way == Way.WITH_UNKNOWN_RECORDS && Samples.isIdentity(value))
                value = UUID.nameUUIDFromBytes("nowhere".getBytes(StandardCharsets.UTF_8)).toString();
            path = path.replaceAll("\\{" + each.getKey() + "(:[^}]*)?}", value);
        }
        if (path.contains("{"))
            throw new IllegalArgumentException(declared.place() + ": no value for a variable of " + path);
        return path;
    }

    private static MockMultipartFile file(String field, String name) {
        try (var content = Caller.class.getResourceAsStream("/access/files/" + name)) {
            return new MockMultipartFile(field, name, null, Objects.requireNonNull(content, name).readAllBytes());
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
