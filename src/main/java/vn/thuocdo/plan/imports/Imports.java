package vn.thuocdo.plan.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.PlanId;

/// Acts on imports as a whole: take a file in, read it, make it a draft plan.
@Component
public class Imports {
    /// The largest file taken, in bytes.
    static final int LARGEST = 20 * 1024 * 1024;

    private final ImportStore imports;
    private final ReadImport reading;
    private final ConfirmImport confirming;
    private final SchedulerClient jobs;
    private final OneTimeTask<ReadingJob.Ticket> job;
    private final CurrentActor actors;
    private final Clock clock;

    Imports(ImportStore imports, ReadImport reading, ConfirmImport confirming, @Lazy SchedulerClient jobs,
            OneTimeTask<ReadingJob.Ticket> job, CurrentActor actors, Clock clock) {
        this.imports = imports;
        this.reading = reading;
        this.confirming = confirming;
        this.jobs = jobs;
        this.job = job;
        this.actors = actors;
        this.clock = clock;
    }

    /// Keeps a file and has it read by a job; the state tells when that is done.
    @Transactional
    public ImportId receive(String fileName, byte[] original) {
        var kept = keep(fileName, original);
        jobs.scheduleIfNotExists(job.instance(kept.id().toString(),
                new ReadingJob.Ticket(kept.agency().value(), kept.id().value())), clock.instant());
        return kept.id();
    }

    /// Keeps a file and reads it at once; for callers that wait for the answer.
    public ImportId receiveAndRead(String fileName, byte[] original) {
        var kept = keep(fileName, original);
        reading.read(kept.agency(), kept.id());
        return kept.id();
    }

    /// Makes the taken rows a draft plan. Doubtful rows that nobody looked at are refused with
    /// `plan.import.doubts-open`, unless `asRead` takes them as they were read.
    @Transactional
    public PlanId confirm(ImportId id, boolean asRead) {
        return confirming.confirm(id, asRead);
    }

    private PlanImport keep(String fileName, byte[] original) {
        var actor = writer();
        if (original.length == 0)
            throw Refused.at("file", "plan.import.file-missing");
        if (original.length > LARGEST)
            throw Refused.at("file", "plan.import.failure.too-large");
        var kept = new PlanImport(actor.agency(), ImportId.next(), FileNames.clean(fileName), original.length,
                ImportState.READING, null, null, null, null, 0, null, actor.account(), clock.instant(), 0);
        imports.add(kept, original);
        return kept;
    }

    private Actor writer() {
        var actor = actors.get();
        actor.must(Permission.EDIT_PLANS);
        return actor;
    }
}
