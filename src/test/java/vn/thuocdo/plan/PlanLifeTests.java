package vn.thuocdo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thuocdo.plan.PlanAct.*;
import static vn.thuocdo.plan.PlanState.*;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;

/// Every act in every state, and every history that acts can make.
class PlanLifeTests {
    private static final java.util.ResourceBundle WORDS = java.util.ResourceBundle.getBundle("messages.plan",
            Vietnam.LANGUAGE);

    @ParameterizedTest
    @EnumSource(PlanAct.class)
    void everyActIsAllowedOrRefusedForAReasonInWords(PlanAct act) {
        for (var state : PlanState.values())
            for (var kind : PlanKind.values()) {
                var refusal = PlanLife.refusal(state, kind, act);
                assertThat(refusal == null).as(state + " " + act)
                        .isEqualTo(PlanLife.after(state, act).isPresent() && fits(kind, act));
                if (refusal != null)
                    assertThat(WORDS.containsKey(refusal.code())).as(refusal.code()).isTrue();
            }
    }

    @Test
    void everyStateIsReachedAndNoneButTheEndsIsADeadEnd() {
        assertThat(reachable(DRAFT)).containsExactlyInAnyOrder(PlanState.values());
        for (var state : PlanState.values())
            assertThat(next(state).isEmpty()).as(state.name()).isEqualTo(state == CLOSED || state == DISCARDED);
    }

    @Test
    void anIssuedPlanIsNeverUnissued() {
        for (var state : PlanState.values())
            if (state.issued())
                assertThat(reachable(state)).allMatch(PlanState::issued);
    }

    @Test
    void whatIsNotIssuedIsOnlyIssuedAfterSubmission() {
        for (var state : PlanState.values())
            if (!state.issued())
                assertThat(Stream.of(PlanAct.values()).filter(act -> PlanLife.after(state, act)
                        .filter(PlanState::issued).isPresent())).allMatch(
                                act -> state == SUBMITTED && (act == ISSUE || act == ACCEPT));
    }

    @Test
    void contentIsWrittenExactlyInWritableStates() {
        for (var state : PlanState.values())
            assertThat(PlanLife.after(state, WRITE).isPresent()).as(state.name()).isEqualTo(state.writable());
    }

    @Test
    void aPlanOfAUnitIsAcceptedAndNotIssued() {
        assertThatThrownBy(() -> PlanLife.follow(SUBMITTED, PlanKind.UNIT, ISSUE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> PlanLife.follow(SUBMITTED, PlanKind.REFORM, ACCEPT)).isInstanceOf(Refused.class);
        assertThat(PlanLife.follow(SUBMITTED, PlanKind.UNIT, ACCEPT)).isEqualTo(RUNNING);
        assertThat(PlanLife.follow(SUBMITTED, PlanKind.REFORM, ISSUE)).isEqualTo(ISSUED);
    }

    @Test
    void discardingAnAmendmentLeavesThePlanRunning() {
        assertThat(List.of(AMENDING, AMENDMENT_RETURNED))
                .allMatch(state -> PlanLife.after(state, DISCARD).orElseThrow() == RUNNING);
    }

    private static boolean fits(PlanKind kind, PlanAct act) {
        return kind == PlanKind.UNIT ? act != ISSUE && act != AMEND : act != ACCEPT;
    }

    private static Set<PlanState> next(PlanState state) {
        var next = EnumSet.noneOf(PlanState.class);
        for (var act : PlanAct.values())
            PlanLife.after(state, act).ifPresent(next::add);
        return next;
    }

    private static Set<PlanState> reachable(PlanState from) {
        var seen = EnumSet.of(from);
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty())
            next(open.pop()).stream().filter(seen::add).forEach(open::add);
        return seen;
    }
}
