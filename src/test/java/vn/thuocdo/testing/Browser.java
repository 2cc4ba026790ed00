package vn.thuocdo.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A person's browser without a screen: keeps cookies, sends forms with their token, follows no redirect by itself.
public final class Browser implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String home;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public Browser(int port) {
        home = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(home + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// Sends the fields as a form, with the token of the page at `form`.
    public HttpResponse<String> post(String form, String path, String... fields) {
        var body = new StringBuilder("_csrf=").append(encoded(token(form))).append("&_form=").append(encoded(path));
        for (int i = 0; i < fields.length; i += 2)
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        return send(HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Referer", home + form)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /// Signs in; answers what came of it.
    public HttpResponse<String> signIn(String username, String password) {
        return post("/sign-in", "/sign-in", "username", username, "password", password);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /// Where the response leads, or an empty text.
    public static String leadsTo(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private String token(String form) {
        var found = TOKEN.matcher(get(form).body());
        if (!found.find())
            throw new IllegalStateException("no form at " + form);
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
