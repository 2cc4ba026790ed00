package vn.thuocdo.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/// One PostgreSQL server for the test run. The first database asked for is migrated once and serves as the template of
/// all others, so that a fresh, fully migrated database costs some ten milliseconds.
public final class TestDatabases {
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabases() {}

    /// JDBC address of a fresh, migrated, empty database; user and password are `postgres`.
    public static String fresh() {
        var name = "test_" + COUNTER.incrementAndGet();
        execute("create database " + name + " template migrated strategy file_copy");
        return SERVER.getJdbcUrl("postgres", name);
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder().setRegisterShutdownHook(false)
                    .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "vi-VN")
                    .setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("timezone", "UTC").setServerConfig("max_connections", "500").start();
            // after the application contexts, which still want a connection when they close
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            createTemplate(server);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void createTemplate(EmbeddedPostgres server) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database migrated");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        Flyway.configure().dataSource(server.getDatabase("postgres", "migrated"))
                .locations("classpath:db/migration").outOfOrder(true).load().migrate();
    }

    private static void execute(String sql) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
