package vn.thuocdo.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sends mail every 15 seconds on one of the nodes.
@Configuration(proxyBeanMethods = false)
class MailRound {
    private static final int SECONDS = 15;

    @Bean
    RecurringTask<Void> notificationMail(SendMail mail) {
        return Tasks.recurring("notification-mail", FixedDelay.ofSeconds(SECONDS))
                .execute((instance, context) -> mail.run());
    }
}
