package vn.thuocdo.organisation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;

/// Moves accounts on the day when a transfer or an appointment made for later begins. An agency that fails does not keep
/// the others waiting; the next round makes up for it.
@Component
class PlaceRound {
    private static final Logger LOG = LoggerFactory.getLogger(PlaceRound.class);

    private final PlaceAccounts places;
    private final UnitQueries units;
    private final Clock clock;

    PlaceRound(PlaceAccounts places, UnitQueries units, Clock clock) {
        this.places = places;
        this.units = units;
        this.clock = clock;
    }

    void run() {
        for (var agency : units.agencies(Vietnam.today(clock))) {
            try {
                places.placeAll(agency.id());
            } catch (RuntimeException failure) {
                LOG.error("accounts of agency {} could not be placed", agency.id(), failure);
            }
        }
    }

    /// Runs it every half hour, on one of the nodes.
    @Configuration(proxyBeanMethods = false)
    static class Every {
        @Bean
        RecurringTask<Void> placeAccountsRound(PlaceRound round) {
            return Tasks.recurring("organisation-place-accounts", FixedDelay.ofMinutes(30))
                    .execute((instance, context) -> round.run());
        }
    }
}
