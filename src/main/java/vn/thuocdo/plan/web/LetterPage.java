package vn.thuocdo.plan.web;

import java.util.List;
import java.util.Map;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.letter.Letter;
import vn.thuocdo.plan.paper.ProgressData;
import vn.thuocdo.ui.Option;

/// A letter or report: its words, its figures, what it will do.
///
/// @param frame    the plan
/// @param letter   the letter
/// @param data     the figures it states
/// @param behind   units that it can be addressed to
/// @param names    names of units
/// @param mayWrite whether the reader may write it now
/// @param maySign  whether the reader may issue it now
/// @param mayReturn whether the reader may give it back now
public record LetterPage(PlanFrame frame, Letter letter, ProgressData data, List<Option> behind,
        Map<UnitId, String> names, boolean mayWrite, boolean maySign, boolean mayReturn) {
    /// Path of the letter.
    public String url() {
        return "/letters/" + letter.id();
    }

    /// Late and nearly due tasks of the units addressed.
    public ProgressData mine() {
        return data.of(letter.recipients());
    }
}
