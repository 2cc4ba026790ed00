package vn.thuocdo.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.FileId;
import vn.thuocdo.document.Files;
import vn.thuocdo.document.StoredFile;
import vn.thuocdo.document.Upload;
import vn.thuocdo.document.spi.FileAccess;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.SourceRef;

/// Files of plans: papers behind measured values, the original of an imported plan. Whoever finds the
/// plan may read them.
@Component
public class PlanFiles implements FileAccess {
    private final Files files;
    private final PlanQueries plans;
    private final OriginalAccess originals;
    private final CurrentActor actors;

    PlanFiles(Files files, PlanQueries plans, OriginalAccess originals, CurrentActor actors) {
        this.files = files;
        this.originals = originals;
        this.plans = plans;
        this.actors = actors;
    }

    /// Keeps a file with its plan; the caller has checked that the person may change the plan.
    @Transactional
    public UUID attach(PlanId plan, Upload upload) {
        return files.attach(ref(plan), upload).id().value();
    }

    /// The files of a plan that was found before, the one it was imported from first.
    @Transactional(readOnly = true)
    public List<StoredFile> of(Plan plan) {
        var kept = new ArrayList<StoredFile>();
        if (plan.original() != null)
            kept.add(files.get(new FileId(plan.original())));
        kept.addAll(files.of(ref(plan.id())));
        return kept;
    }

    @Override
    public String module() {
        return "plan";
    }

    @Override
    public boolean maySee(Actor actor, SourceRef subject) {
        return switch (subject.type()) {
            case "plan" -> actors.as(actor, () -> plans.find(new PlanId(subject.id())).isPresent());
            case "import" -> originals.maySee(actor, subject.id());
            default -> false;
        };
    }

    static SourceRef ref(PlanId plan) {
        return Changes.ref("plan", "plan", plan.value());
    }
}
