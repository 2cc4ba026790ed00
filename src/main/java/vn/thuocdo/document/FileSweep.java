package vn.thuocdo.document;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Removes files that belong to no record for more than a day: forms that were never sent, evidence taken back.
@Component
class FileSweep {
    private static final Duration GRACE = Duration.ofDays(1);

    private final FileStore store;
    private final Clock clock;

    FileSweep(FileStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    int sweep() {
        return store.sweep(clock.instant().minus(GRACE));
    }
}
