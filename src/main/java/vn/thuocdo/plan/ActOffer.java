package vn.thuocdo.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Refusal;

/// An act on a plan as a page offers it.
///
/// @param act     the act
/// @param refusal why it cannot be done now, or null when it can
public record ActOffer(PlanAct act, @Nullable Refusal refusal) {
    /// Whether it can be done now.
    public boolean open() {
        return refusal == null;
    }

    /// The offer of one act out of several.
    public static Optional<ActOffer> find(List<ActOffer> offers, PlanAct act) {
        return offers.stream().filter(offer -> offer.act() == act).findFirst();
    }

    static List<ActOffer> of(Actor actor, Plan plan) {
        return Stream.of(PlanAct.values()).filter(act -> actor.agency().equals(plan.agency()))
                .map(act -> new ActOffer(act, PlanPolicy.refusal(actor, plan, act))).toList();
    }
}
