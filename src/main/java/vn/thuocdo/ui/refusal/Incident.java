package vn.thuocdo.ui.refusal;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;

/// Gives a failure a number that the person can tell and the log can find.
@Component
class Incident {
    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");

    private final Clock clock;

    Incident(Clock clock) {
        this.clock = clock;
    }

    /// Logs the failure under a new number, for example `TD-7F3A-0942`.
    String number(String request, Throwable failure) {
        var time = TIME.format(LocalTime.ofInstant(clock.instant(), Vietnam.ZONE));
        var number = "TD-%04X-%s".formatted(ThreadLocalRandom.current().nextInt(0x10000), time);
        LOG.error("{} {}", number, request, failure);
        return number;
    }
}
