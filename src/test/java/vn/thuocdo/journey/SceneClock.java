package vn.thuocdo.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thuocdo.kernel.Past;
import vn.thuocdo.kernel.Vietnam;

/// A clock that a story moves. It begins at 09:42 on Wednesday 27/8/2025.
final class SceneClock extends Clock {
    private static final LocalDateTime SCENE = LocalDateTime.of(2025, 8, 27, 9, 42);
    private volatile Instant now = SCENE.atZone(Vietnam.ZONE).toInstant();

    void reset() {
        set(SCENE);
    }

    /// Goes to a moment in Vietnam.
    void set(LocalDateTime moment) {
        now = moment.atZone(Vietnam.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Vietnam.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /// Puts the clock into the product, under the one that tells of earlier moments to demonstration data.
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        SceneClock scene() {
            return new SceneClock();
        }

        @Bean
        @Primary
        Clock clock(SceneClock scene) {
            return Past.over(scene);
        }
    }
}
