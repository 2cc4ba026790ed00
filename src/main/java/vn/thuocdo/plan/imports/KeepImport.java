package vn.thuocdo.plan.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.plan.reader.PlanReader;
import vn.thuocdo.plan.reader.model.UnreadablePlan;

/// Takes a file in: the file, the import and the job that reads it come into being together or not at all.
@Component
class KeepImport {
    private final ImportStore imports;
    private final Files files;
    private final Changes changes;
    private final SchedulerClient jobs;
    private final OneTimeTask<ReadingJob.Ticket> job;
    private final CurrentActor actors;
    private final Clock clock;

    KeepImport(ImportStore imports, Files files, Changes changes, @Lazy SchedulerClient jobs,
            OneTimeTask<ReadingJob.Ticket> job, CurrentActor actors, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.changes = changes;
        this.jobs = jobs;
        this.job = job;
        this.actors = actors;
        this.clock = clock;
    }

    /// Keeps the file of the acting person and has it read after a delay, in the transaction of the caller or its own.
    @Transactional
    PlanImport keep(Upload upload, Duration delay) {
        var actor = actors.get();
        actor.must(Permission.EDIT_PLANS);
        mustBeWord(upload);
        var id = ImportId.next();
        var file = files.attach(Changes.ref("plan", "import", id.value()),
                new Upload(docx(upload.name()), upload.bytes()));
        var kept = new PlanImport(actor.agency(), id, file.name(), file.size(), file.id(), ImportState.READING, null,
                null, null, null, 0, null, false, actor.account(), clock.instant(), 0);
        imports.add(kept);
        changes.tell(kept.agency(), kept.ref(), kept.label(), "plan.import-received", null, kept, null);
        jobs.scheduleIfNotExists(job.instance(id.toString(), new ReadingJob.Ticket(actor.agency().value(), id.value())),
                clock.instant().plus(delay));
        return kept;
    }

    private static void mustBeWord(Upload upload) {
        if (upload.bytes().length == 0)
            throw Refused.at("file", "plan.import.failure.nothing");
        try {
            PlanReader.look(upload.bytes());
        } catch (UnreadablePlan refused) {
            throw Refused.at("file", "plan.import.failure." + refused.reason().key());
        }
    }

    /// What the content says to be a Word file is kept under such a name, however it came.
    private static String docx(String name) {
        return name.toLowerCase(Locale.ROOT).strip().endsWith(".docx") ? name : name + ".docx";
    }
}
