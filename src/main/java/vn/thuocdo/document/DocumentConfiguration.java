package vn.thuocdo.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocdo.kernel.Vietnam;

/// The nightly sweep of files.
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    @Bean
    RecurringTask<Void> sweepFiles(FileSweep sweep) {
        return Tasks.recurring("document-file-sweep", Schedules.daily(Vietnam.ZONE, LocalTime.of(2, 40)))
                .execute((task, context) -> sweep.sweep());
    }
}
