package vn.thuocdo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.plan.TestClock;

/// Counts of failed attempts go when they no longer matter, and not before.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import(TestClock.Configuration.class)
@Transactional
class ForgetFailuresModuleTests {
    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 8, 27, 7, 30);

    private final SignIns signIns;
    private final ForgetFailures forget;
    private final SignInSettings settings;
    private final JdbcClient database;
    private final TestClock clock;

    ForgetFailuresModuleTests(SignIns signIns, ForgetFailures forget, SignInSettings settings, JdbcClient database,
            TestClock clock) {
        this.signIns = signIns;
        this.forget = forget;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    @Test
    void oldFailuresGoAndFreshOnesStay() {
        clock.set(MORNING);
        signIns.withPassword("nobody.at.all", "wrong password it is");
        clock.set(MORNING.plus(settings.forgotten()));
        signIns.withPassword("another.nobody", "wrong password it is");
        assertThat(forget.run()).isZero();
        clock.set(MORNING.plus(settings.forgotten()).plusSeconds(1));
        assertThat(forget.run()).isEqualTo(1);
        assertThat(names()).containsExactly("another.nobody");
    }

    @Test
    void aLockIsKeptUntilItEnds() {
        clock.set(MORNING);
        for (int attempt = 0; attempt < settings.tries(); attempt++)
            signIns.withPassword("nobody.at.all", "wrong password it is");
        database.sql("update identity.sign_in_failure set locked_until = locked_until + interval '3 days'").update();
        clock.set(MORNING.plus(settings.forgotten()).plus(Duration.ofHours(1)));
        assertThat(forget.run()).isZero();
        clock.set(MORNING.plusDays(4));
        assertThat(forget.run()).isEqualTo(1);
    }

    private Iterable<String> names() {
        return database.sql("select username from identity.sign_in_failure order by 1").query(String.class).list();
    }
}
