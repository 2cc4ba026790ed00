package vn.thuocdo.calendar;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thuocdo.kernel.Vietnam;

/// The clock stands at Wednesday 27/8/2025, 09:42; a small module has open deadlines.
@TestConfiguration
class FixedTime {
    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(Instant.parse("2025-08-27T02:42:00Z"), Vietnam.ZONE);
    }

    @Bean
    OpenWork openWork(Clock clock) {
        return new OpenWork(clock);
    }
}
