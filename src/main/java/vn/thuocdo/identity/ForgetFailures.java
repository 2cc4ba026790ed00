package vn.thuocdo.identity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Throws away counts of failed attempts that no longer matter, so that guessing at names leaves no growing table.
@Component
class ForgetFailures {
    private final CredentialStore credentials;
    private final SignInSettings settings;
    private final Clock clock;

    ForgetFailures(CredentialStore credentials, SignInSettings settings, Clock clock) {
        this.credentials = credentials;
        this.settings = settings;
        this.clock = clock;
    }

    /// Answers how many names were forgotten; those still locked are kept.
    int run() {
        return credentials.forgetFailuresBefore(clock.instant().minus(settings.forgotten()));
    }

    /// Runs it every hour, on one of the nodes.
    @Configuration(proxyBeanMethods = false)
    static class Round {
        @Bean
        RecurringTask<Void> signInFailureRound(ForgetFailures forget) {
            return Tasks.recurring("identity-forget-failures", FixedDelay.ofHours(1))
                    .execute((instance, context) -> forget.run());
        }
    }
}
