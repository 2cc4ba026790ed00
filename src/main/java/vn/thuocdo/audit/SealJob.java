package vn.thuocdo.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Seals the trail every minute, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class SealJob {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> sealAuditTrail(SealEntries sealing) {
        return Tasks.recurring("audit-seal", FixedDelay.of(EVERY)).execute((instance, context) -> sealing.waiting()
                .forEach(agency -> sealAll(sealing, agency)));
    }

    private static void sealAll(SealEntries sealing, UUID agency) {
        int sealed;
        do {
            sealed = sealing.seal(agency);
        } while (sealed == SealEntries.LARGEST);
    }
}
