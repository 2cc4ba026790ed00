package vn.thuocdo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole product starts on an empty database.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StartTests {
    private final JdbcClient database;

    StartTests(JdbcClient database) {
        this.database = database;
    }

    @Test
    void startsOnAnEmptyRealPostgres() {
        assertThat(database.sql("show server_version_num").query(Integer.class).single()).isGreaterThan(180000);
    }
}
