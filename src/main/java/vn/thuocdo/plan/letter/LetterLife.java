package vn.thuocdo.plan.letter;

import static vn.thuocdo.plan.letter.LetterAct.*;
import static vn.thuocdo.plan.letter.LetterState.*;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// The life of a letter as a table. Whatever is not in it is refused with `plan.letter.life.<state>`.
final class LetterLife {
    private static final Map<LetterAct, Map<LetterState, LetterState>> TABLE = Map.of(
            WRITE, Map.of(DRAFT, DRAFT, RETURNED, RETURNED),
            SUBMIT, Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED),
            DISCARD, Map.of(DRAFT, DISCARDED, RETURNED, DISCARDED),
            RETURN, Map.of(SUBMITTED, RETURNED),
            ISSUE, Map.of(DRAFT, ISSUED, SUBMITTED, ISSUED));

    private LetterLife() {}

    static Optional<LetterState> after(LetterState state, LetterAct act) {
        return Optional.ofNullable(TABLE.getOrDefault(act, Map.of()).get(state));
    }

    static @Nullable Refusal refusal(LetterState state, LetterAct act) {
        return after(state, act).isPresent() ? null : Refusal.of("plan.letter.life." + state.name());
    }

    static LetterState follow(LetterState state, LetterAct act) {
        return after(state, act).orElseThrow(() -> Refused.because("plan.letter.life." + state.name()));
    }
}
