package vn.thuocdo.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.thuocdo.kernel.Vietnam;

/// A clock that tests set. It begins at 09:42 on Wednesday 27/8/2025, the scene of the screen pictures.
public final class TestClock extends Clock {
    private static final LocalDateTime SCENE = LocalDateTime.of(2025, 8, 27, 9, 42);
    private volatile Instant now = SCENE.atZone(Vietnam.ZONE).toInstant();

    /// Goes to the moment of the scene.
    public void reset() {
        set(SCENE);
    }

    /// Goes to a moment in Vietnam.
    public void set(LocalDateTime moment) {
        now = moment.atZone(Vietnam.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Vietnam.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Puts the clock into a test's context.
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {
        @Bean
        TestClock clock() {
            return new TestClock();
        }
    }
}
