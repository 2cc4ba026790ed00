package vn.thuocdo.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// A PostgreSQL server of the product's own, with durable settings, in the data folder.
///
/// It survives a killed product: an orphaned server is found again by its port and adopted. A server that was killed
/// itself recovers from its log; its lock file may outlive it for some seconds, hence the repeated start.
final class EmbeddedServer implements Closeable {
    /// Part of the folder's name, since a later major version cannot read an older one's files.
    private static final String MAJOR = "18";
    private static final int ATTEMPTS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

    private final EmbeddedPostgres postgres;
    private final DatabaseSecret secret;

    private EmbeddedServer(EmbeddedPostgres postgres, DatabaseSecret secret) {
        this.postgres = postgres;
        this.secret = secret;
    }

    /// Starts the server in the data folder, which is made when missing.
    static EmbeddedServer start(Path data) throws IOException {
        Files.createDirectories(data);
        refuseOtherMajor(data);
        var secret = DatabaseSecret.in(data);
        var server = new EmbeddedServer(startPatiently(data, secret), secret);
        server.harden(data.resolve("postgresql-" + MAJOR));
        return server;
    }

    private static void refuseOtherMajor(Path data) throws IOException {
        try (var folders = Files.list(data)) {
            var other = folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("postgresql-\\d+") && !name.equals("postgresql-" + MAJOR)).findFirst();
            if (other.isPresent() && !Files.exists(data.resolve("postgresql-" + MAJOR)))
                throw new IllegalStateException("The data folder " + data + " was written by " + other.get()
                        + "; this version brings PostgreSQL " + MAJOR
                        + ". Restore a backup made with the earlier version, or start with an empty data folder.");
        }
    }

    private static EmbeddedPostgres startPatiently(Path data, DatabaseSecret secret) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                return builder(data, secret).start();
            } catch (IOException | IllegalStateException failure) {
                if (attempt == ATTEMPTS)
                    throw new IllegalStateException("The embedded PostgreSQL does not start in " + data
                            + ". As root it needs the right to unshare user namespaces; otherwise run as another user"
                            + " or name an external database with THUOCDO_DB_URL.", failure);
                LOG.info("PostgreSQL is not ready yet, trying again ({} of {})", attempt, ATTEMPTS - 1);
                pause();
            }
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, DatabaseSecret secret) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data.resolve("postgresql-" + MAJOR))
                .setCleanDataDirectory(false).setOverrideWorkingDirectory(data.resolve("binaries").toFile())
                .setRegisterShutdownHook(false).setPort(DatabasePort.of(data, MAJOR))
                .setConnectConfig("password", secret.value()).setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN").setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8").setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "100").setServerConfig("timezone", "UTC")
                .setPGStartupWait(Duration.ofSeconds(60));
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(2));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting PostgreSQL", stop);
        }
    }

    /// Gives the server its password and asks for it from then on. Done at each start: a start that was cut off
    /// between the two steps is made good by the next.
    private void harden(Path folder) throws IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter user postgres password '" + secret.value() + "'");
            Files.writeString(folder.resolve("pg_hba.conf"), """
                    local all         all              scram-sha-256
                    host  all         all 127.0.0.1/32 scram-sha-256
                    host  replication all 127.0.0.1/32 scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException failure) {
            throw new IllegalStateException("The embedded PostgreSQL could not be given its password", failure);
        }
    }

    JdbcConnectionDetails connection() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return secret.value();
            }

            @Override
            public String getJdbcUrl() {
                return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
            }
        };
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
