package vn.thuocdo.plan.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.letter.Letter;
import vn.thuocdo.plan.letter.LetterKind;
import vn.thuocdo.plan.letter.LetterPeriod;
import vn.thuocdo.plan.letter.LetterState;

/// What letters and reports can be begun, and those there are.
///
/// @param frame   the plan
/// @param week    this week
/// @param quarter this quarter, 1 to 4
/// @param year    this year
/// @param letters letters and reports of the plan that the reader may see, the newest first
/// @param names   names of the units addressed
public record LetterNewPage(PlanFrame frame, LetterPeriod week, int quarter, int year, List<Letter> letters,
        Map<UnitId, String> names) {
    /// Names of the units that chase letters of this week went to; empty when none did.
    public String written() {
        return letters.stream().filter(letter -> letter.kind() == LetterKind.CHASE
                && letter.state() == LetterState.ISSUED && letter.period().equals(week.code()))
                .flatMap(letter -> letter.recipients().stream()).distinct().map(this::name)
                .collect(Collectors.joining("; "));
    }

    /// Names of the units addressed, or a dash.
    public String addressed(Letter letter) {
        return letter.recipients().isEmpty()
                ? "–"
                : letter.recipients().stream().map(this::name).collect(Collectors.joining("; "));
    }

    private String name(UnitId unit) {
        return names.getOrDefault(unit, "–");
    }
}
