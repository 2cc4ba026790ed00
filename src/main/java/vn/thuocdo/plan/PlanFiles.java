package vn.thuocdo.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.Files;
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
    private final CurrentActor actors;

    PlanFiles(Files files, PlanQueries plans, CurrentActor actors) {
        this.files = files;
        this.plans = plans;
        this.actors = actors;
    }

    /// Keeps a file with its plan; the caller has checked that the person may change the plan.
    @Transactional
    public UUID attach(PlanId plan, Upload upload) {
        return files.attach(ref(plan), upload).id().value();
    }

    @Override
    public String module() {
        return "plan";
    }

    @Override
    public boolean maySee(Actor actor, SourceRef subject) {
        return subject.type().equals("plan")
                && actors.as(actor, () -> plans.find(new PlanId(subject.id())).isPresent());
    }

    static SourceRef ref(PlanId plan) {
        return Changes.ref("plan", "plan", plan.value());
    }
}
