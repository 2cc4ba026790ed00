package vn.thuocdo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
            first.isUp().tell("create table kept (what text)");
            first.tell("insert into kept values ('before the first kill')");
            first.kill();
        }
        try (var second = Product.start(data)) {
            assertThat(second.isUp().ask("show fsync")).isEqualTo("on");
            second.tell("insert into kept values ('before the second kill')");
            second.killWithDatabase();
        }
        try (var third = Product.start(data)) {
            assertThat(third.isUp().ask("select count(*) from kept")).isEqualTo("2");
        }
    }
}
