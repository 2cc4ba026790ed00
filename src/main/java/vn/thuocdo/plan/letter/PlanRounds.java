package vn.thuocdo.plan.letter;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.StartPlans;

/// Goes round all agencies every hour on one of the nodes: plans start on their first day, letters of the week are
/// drafted. An agency that fails does not keep the others waiting; the next round makes up for it.
@Configuration(proxyBeanMethods = false)
class PlanRounds {
    private static final Logger LOG = LoggerFactory.getLogger(PlanRounds.class);

    @Bean
    RecurringTask<Void> planRound(UnitQueries units, StartPlans starting, DraftWeekly drafting, Clock clock) {
        return Tasks.recurring("plan-round", FixedDelay.ofHours(1)).execute((instance, context) -> {
            starting.startDue();
            for (var agency : units.agencies(Vietnam.today(clock)))
                try {
                    drafting.run(agency.id());
                } catch (RuntimeException failure) {
                    LOG.error("drafting letters failed for agency {}", agency.id(), failure);
                }
        });
    }
}
