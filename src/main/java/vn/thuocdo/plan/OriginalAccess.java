package vn.thuocdo.plan;

import java.util.UUID;
import vn.thuocdo.kernel.Actor;

/// Says who may read the file that a plan was imported from.
public interface OriginalAccess {
    /// Whether the actor may read the original of an import: whoever writes plans of its agency, and once it became a
    /// plan whoever finds that plan.
    boolean maySee(Actor actor, UUID imported);
}
