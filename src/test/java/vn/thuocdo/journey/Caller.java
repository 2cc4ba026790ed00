package vn.thuocdo.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody of the demonstration who works through the API of a product.
final class Caller implements AutoCloseable {
    private static final String BOUNDARY = "----thuocdo";

    private final Product product;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String authorization;

    Caller(Product product, String username) throws IOException, InterruptedException {
        this.product = product;
        var basic = "Basic " + Base64.getEncoder().encodeToString((username + ":ThuocDo@2025").getBytes(UTF_8));
        var asked = request("/api/v1/tokens", basic).POST(BodyPublishers.ofString("{}")).build();
        authorization = "Bearer " + read(client.send(asked, BodyHandlers.ofString())).get("token").asString();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return read(client.send(request(path, authorization).build(), BodyHandlers.ofString()));
    }

    JsonNode post(String path, String json) throws IOException, InterruptedException {
        return read(client.send(request(path, authorization).POST(BodyPublishers.ofString(json)).build(),
                BodyHandlers.ofString()));
    }

    JsonNode upload(Path file) throws IOException, InterruptedException {
        return read(client.send(uploading(file), BodyHandlers.ofString()));
    }

    /// Sends what nobody will live to answer.
    CompletableFuture<HttpResponse<String>> begin(String path, String json) {
        return client.sendAsync(request(path, authorization).POST(BodyPublishers.ofString(json)).build(),
                BodyHandlers.ofString());
    }

    /// Sends a file that nobody will live to acknowledge.
    CompletableFuture<HttpResponse<String>> beginUpload(Path file) throws IOException {
        return client.sendAsync(uploading(file), BodyHandlers.ofString());
    }

    private HttpRequest uploading(Path file) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(UTF_8));
        body.write(Files.readAllBytes(file));
        body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return request("/api/v1/plans/imports", authorization)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())).build();
    }

    private HttpRequest.Builder request(String path, String by) {
        return HttpRequest.newBuilder(product.address(path)).header("Authorization", by)
                .header("Content-Type", "application/json").header("Accept", "application/json");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
