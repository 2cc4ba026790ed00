package vn.thuocdo.plan.imports;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thuocdo.kernel.UnitId;

/// The job that reads a file behind the person's back. It is put in with the upload's own transaction and done again
/// when a node dies over it.
@Configuration(proxyBeanMethods = false)
class ReadingJob {
    /// Which file.
    record Ticket(UUID agency, UUID id) implements Serializable {}

    @Bean
    OneTimeTask<Ticket> planImportReading(ReadImport reading) {
        return Tasks.oneTime("plan-import-reading", Ticket.class).execute((instance, context) -> reading
                .read(new UnitId(instance.getData().agency()), new ImportId(instance.getData().id())));
    }
}
