package vn.thuocdo.plan.web;

import vn.thuocdo.plan.PlanState;
import vn.thuocdo.plan.target.TargetStatus;
import vn.thuocdo.ui.Tone;

/// Colours and icons of states.
public final class PlanTones {
    private PlanTones() {}

    /// The tone of a plan's state.
    public static Tone of(PlanState state) {
        return switch (state) {
            case DRAFT, DISCARDED -> Tone.EMPTY;
            case SUBMITTED, AMENDMENT_SUBMITTED -> Tone.NEAR;
            case RETURNED, AMENDMENT_RETURNED -> Tone.LATE;
            case ISSUED, RUNNING, AMENDING -> Tone.QUIET;
            case CLOSED -> Tone.DONE;
        };
    }

    /// The tone of a target's status.
    public static Tone of(TargetStatus status) {
        return switch (status) {
            case MET -> Tone.DONE;
            case ON_TRACK -> Tone.QUIET;
            case AT_RISK -> Tone.NEAR;
            case NOT_MET -> Tone.LATE;
            case NOT_MEASURED -> Tone.EMPTY;
        };
    }
}
