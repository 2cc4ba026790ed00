package vn.thuocdo.plan.unitplan;

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

/// Goes round all agencies every hour on one of the nodes and reminds units of the plans that they owe.
@Configuration(proxyBeanMethods = false)
class UnitPlanRounds {
    private static final Logger LOG = LoggerFactory.getLogger(UnitPlanRounds.class);

    @Bean
    RecurringTask<Void> unitPlanRound(UnitQueries units, RemindOfUnitPlans remind, Clock clock) {
        return Tasks.recurring("unit-plan-round", FixedDelay.ofHours(1)).execute((instance, context) -> {
            for (var agency : units.agencies(Vietnam.today(clock)))
                try {
                    remind.run(agency.id());
                } catch (RuntimeException failure) {
                    LOG.error("reminding of unit plans failed for agency {}", agency.id(), failure);
                }
        });
    }
}
