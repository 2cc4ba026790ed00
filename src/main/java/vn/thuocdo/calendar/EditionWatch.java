package vn.thuocdo.calendar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thuocdo.kernel.UnitId;

/// Knows whether calendars and rules kept in memory are stale. The edition is asked of the database at most once a
/// second for each agency; the node that made a change sees it at once, the others within that second.
@Component
class EditionWatch {
    private final CalendarStore calendars;
    private final LoadingCache<UnitId, CalendarStore.Edition> seen;

    EditionWatch(CalendarStore calendars) {
        this.calendars = calendars;
        this.seen = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(1))
                .build(calendars::edition);
    }

    CalendarStore.Edition edition(UnitId agency) {
        return seen.get(agency);
    }

    /// Whether the running transaction has itself changed something: then nothing it reads may be kept for others.
    boolean isChanging() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /// Raises the edition in the running transaction; what is in memory is looked at anew when it ends.
    void raise(UnitId agency) {
        calendars.raise(agency);
        if (isChanging())
            return;
        TransactionSynchronizationManager.bindResource(this, agency);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(EditionWatch.this);
                seen.invalidateAll();
            }
        });
    }
}
