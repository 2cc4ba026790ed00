package vn.thuocdo.task;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;

/// Goes round all agencies every hour on one of the nodes: recurring work gets its next occasions, people are reminded.
/// An agency that fails does not keep the others waiting; the next round makes up for it.
@Configuration(proxyBeanMethods = false)
class TaskRounds {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRounds.class);

    @Bean
    RecurringTask<Void> taskRound(UnitQueries units, ProduceAhead produce, RemindOfTasks remind, Present present) {
        return Tasks.recurring("task-round", FixedDelay.ofHours(1)).execute((instance, context) -> {
            for (var agency : units.agencies(present.today())) {
                guarded(agency.id(), produce::run);
                guarded(agency.id(), remind::run);
            }
        });
    }

    private static void guarded(UnitId agency, Consumer<UnitId> work) {
        try {
            work.accept(agency);
        } catch (RuntimeException failure) {
            LOG.error("round of tasks failed for agency {}", agency, failure);
        }
    }
}
