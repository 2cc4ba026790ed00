package vn.thuocdo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The product's database for a tool beside the product: the external one, the embedded one of a product that runs, or
/// the embedded one started for as long as the tool needs it.
public final class OpenDatabase implements AutoCloseable {
    private final DataSource source;
    private final @Nullable EmbeddedServer started;

    private OpenDatabase(DataSource source, @Nullable EmbeddedServer started) {
        this.source = source;
        this.started = started;
    }

    /// Opens the database that the environment names.
    ///
    /// @param environment `THUOCDO_DB_URL`, `THUOCDO_DB_USER`, `THUOCDO_DB_PASSWORD`
    /// @param data        the data folder where no address is named
    /// @throws IOException where the data folder holds no database
    public static OpenDatabase of(Map<String, String> environment, Path data) throws IOException {
        var url = environment.get("THUOCDO_DB_URL");
        if (url != null && !url.isBlank())
            return new OpenDatabase(new DriverManagerDataSource(url, text(environment, "THUOCDO_DB_USER"),
                    text(environment, "THUOCDO_DB_PASSWORD")), null);
        if (!Files.exists(data.resolve("database.secret")))
            throw new IOException("no database in " + data);
        var running = running(data);
        return running == null ? start(data) : new OpenDatabase(running, null);
    }

    /// Where to get connections.
    public DataSource source() {
        return source;
    }

    private static @Nullable DataSource running(Path data) throws IOException {
        var port = Files.readString(data.resolve("database.port")).strip();
        var source = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres",
                DatabaseSecret.in(data).value());
        try (var connection = source.getConnection()) {
            return connection.isValid(5) ? source : null;
        } catch (SQLException stopped) {
            return null;
        }
    }

    private static OpenDatabase start(Path data) throws IOException {
        var server = EmbeddedServer.start(data);
        var address = server.connection();
        return new OpenDatabase(
                new DriverManagerDataSource(address.getJdbcUrl(),
                        Objects.requireNonNull(address.getUsername()), Objects.requireNonNull(address.getPassword())),
                server);
    }

    private static String text(Map<String, String> environment, String name) {
        return Objects.requireNonNullElse(environment.get(name), "");
    }

    @Override
    public void close() throws IOException {
        if (started != null)
            started.close();
    }
}
