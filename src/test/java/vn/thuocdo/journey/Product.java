package vn.thuocdo.journey;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The product as a process of its own, which can be killed.
final class Product implements AutoCloseable {
    private final Path data;
    private final int port;
    private final Process process;

    private Product(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /// With an empty installation.
    static Product start(Path data) throws IOException {
        return start(data, "");
    }

    /// With the whole demonstration from the first page on.
    static Product startDemonstration(Path data) throws IOException {
        return start(data, "demo");
    }

    private static Product start(Path data, String profile) throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "vn.thuocdo.ThuocDo");
        builder.environment().put("THUOCDO_DATA", data.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SPRING_PROFILES_ACTIVE", profile);
        builder.environment().put("THUOCDO_DEMO_AT_ONCE", "true");
        builder.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile());
        return new Product(data, port, builder.start());
    }

    /// Waits until the first page answers.
    Product isUp() throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .header("Accept", "text/html").timeout(Duration.ofSeconds(20)).build();
            for (int second = 0; second < 180; second++) {
                if (!process.isAlive())
                    throw new IllegalStateException("it ended: " + Files.readString(data.resolve("log")));
                if (answers(client, request))
                    return this;
                Thread.sleep(1000);
            }
        }
        throw new IllegalStateException("no page: " + Files.readString(data.resolve("log")));
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Where it answers.
    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// A connection to its database, past the product.
    Connection database() throws IOException, SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + number("database.port") + "/postgres",
                "postgres", Files.readString(data.resolve("database.secret")).strip());
    }

    /// Where it listens.
    int port() {
        return port;
    }

    /// Runs statements in its database with all rights.
    void tell(String sql) throws IOException, SQLException {
        try (var connection = database(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The first value that a query finds.
    String ask(String sql) throws IOException, SQLException {
        try (var connection = database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private int number(String file) throws IOException {
        return Integer.parseInt(Files.readString(data.resolve(file)).strip());
    }

    /// As a power cut would, for the product alone.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    /// As a power cut would, for the product and its database.
    void killWithDatabase() throws IOException, InterruptedException {
        var folder = data.resolve("postgresql-18");
        long server = Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
        kill();
        ProcessHandle.of(server).ifPresent(handle -> {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            handle.destroyForcibly();
        });
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS))
                process.destroyForcibly();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
