package vn.thuocdo.plan;

import static vn.thuocdo.plan.PlanAct.*;
import static vn.thuocdo.plan.PlanState.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// The life of a plan as a table: which act leads from which state to which. Whatever is not in the table is refused
/// for a named reason, `plan.life.<reason>`.
final class PlanLife {
    private static final Map<PlanAct, Map<PlanState, PlanState>> TABLE = table();

    private PlanLife() {}

    /// The state after the act, or empty when the act is not allowed in this state.
    static Optional<PlanState> after(PlanState state, PlanAct act) {
        return Optional.ofNullable(TABLE.getOrDefault(act, Map.of()).get(state));
    }

    /// Why the act is not allowed now, or null when it is.
    static @Nullable Refusal refusal(PlanState state, PlanKind kind, PlanAct act) {
        if (kind == PlanKind.UNIT && (act == ISSUE || act == AMEND))
            return Refusal.of("plan.life.unit-plan");
        if (kind != PlanKind.UNIT && act == ACCEPT)
            return Refusal.of("plan.life.not-unit-plan");
        return after(state, act).isPresent() ? null : Refusal.of("plan.life." + reason(state, act));
    }

    /// The state after the act; refuses when it is not allowed now.
    static PlanState follow(PlanState state, PlanKind kind, PlanAct act) {
        var refusal = refusal(state, kind, act);
        if (refusal != null)
            throw new Refused(refusal);
        return after(state, act).orElseThrow();
    }

    private static String reason(PlanState state, PlanAct act) {
        if (state == CLOSED || state == DISCARDED)
            return state == CLOSED ? "closed" : "discarded";
        return switch (act) {
            case WRITE -> state.submitted() ? "waits-for-decision" : "needs-amendment";
            case SUBMIT -> state.submitted() ? "already-submitted" : "nothing-to-submit";
            case WITHDRAW, RETURN, ISSUE, ACCEPT -> state.writable() ? "not-submitted" : "nothing-submitted";
            case START -> state.issued() ? "already-started" : "not-issued";
            case AMEND -> state.amending() ? "amendment-open" : "not-running";
            case DISCARD -> state.submitted() ? "waits-for-decision" : "issued";
            case CLOSE -> state.amending() ? "amendment-open" : "not-running";
        };
    }

    private static Map<PlanAct, Map<PlanState, PlanState>> table() {
        var table = new EnumMap<PlanAct, Map<PlanState, PlanState>>(PlanAct.class);
        table.put(WRITE, Map.of(DRAFT, DRAFT, RETURNED, RETURNED, AMENDING, AMENDING, AMENDMENT_RETURNED,
                AMENDMENT_RETURNED));
        table.put(SUBMIT, Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED, AMENDING, AMENDMENT_SUBMITTED,
                AMENDMENT_RETURNED, AMENDMENT_SUBMITTED));
        table.put(WITHDRAW, Map.of(SUBMITTED, DRAFT, AMENDMENT_SUBMITTED, AMENDING));
        table.put(RETURN, Map.of(SUBMITTED, RETURNED, AMENDMENT_SUBMITTED, AMENDMENT_RETURNED));
        table.put(ISSUE, Map.of(SUBMITTED, ISSUED, AMENDMENT_SUBMITTED, RUNNING));
        table.put(ACCEPT, Map.of(SUBMITTED, RUNNING));
        table.put(START, Map.of(ISSUED, RUNNING));
        table.put(AMEND, Map.of(RUNNING, AMENDING));
        table.put(DISCARD,
                Map.of(DRAFT, DISCARDED, RETURNED, DISCARDED, AMENDING, RUNNING, AMENDMENT_RETURNED, RUNNING));
        table.put(CLOSE, Map.of(RUNNING, CLOSED));
        return table;
    }
}
