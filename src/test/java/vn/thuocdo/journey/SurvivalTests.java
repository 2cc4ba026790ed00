package vn.thuocdo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was saved is still there after the product, or the product and its database, were killed without warning.
class SurvivalTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void savedRowsOutliveKillsOfTheProductAndOfItsDatabase() throws Exception {
        try (var first = Product.start(data)) {
            write(first.isUp(), "create table kept (what text)");
            write(first, "insert into kept values ('before the first kill')");
            first.kill();
        }
        try (var second = Product.start(data)) {
            assertThat(durability(second.isUp())).isEqualTo("on");
            write(second, "insert into kept values ('before the second kill')");
            second.killWithDatabase();
        }
        try (var third = Product.start(data)) {
            assertThat(kept(third.isUp())).isEqualTo(2);
        }
    }

    private static void write(Product product, String sql) throws IOException, SQLException {
        try (var connection = product.database(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String durability(Product product) throws IOException, SQLException {
        return ask(product, "show fsync");
    }

    private static int kept(Product product) throws IOException, SQLException {
        return Integer.parseInt(ask(product, "select count(*) from kept"));
    }

    private static String ask(Product product, String sql) throws IOException, SQLException {
        try (var connection = product.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
