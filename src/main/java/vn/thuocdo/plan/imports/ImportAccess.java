package vn.thuocdo.plan.imports;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.plan.OriginalAccess;
import vn.thuocdo.plan.PlanQueries;

/// Originals of imports are read by who writes plans of the agency, and by whoever finds the plan that came of them.
@Component
class ImportAccess implements OriginalAccess {
    private final ImportStore imports;
    private final PlanQueries plans;
    private final CurrentActor actors;

    ImportAccess(ImportStore imports, PlanQueries plans, CurrentActor actors) {
        this.imports = imports;
        this.plans = plans;
        this.actors = actors;
    }

    @Override
    public boolean maySee(Actor actor, UUID imported) {
        var id = new ImportId(imported);
        if (actor.may(Permission.EDIT_PLANS) && imports.find(actor.agency(), id).isPresent())
            return true;
        return imports.planOf(id).map(plan -> actors.as(actor, () -> plans.find(plan).isPresent())).orElse(false);
    }
}
