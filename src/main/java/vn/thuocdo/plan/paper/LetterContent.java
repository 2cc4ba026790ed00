package vn.thuocdo.plan.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thuocdo.kernel.UnitId;

/// What a letter or report says beside its figures.
///
/// @param title      what it is about
/// @param planNumber number of the plan, for example `07/KH-UBND`
/// @param planDate   date of the plan
/// @param opening    the first paragraph, typed
/// @param remarks    further paragraphs, typed, one a line; may be empty
/// @param recipients units addressed by a letter
/// @param copies     who else gets it, for reports
/// @param filing     where the copy is kept
/// @param names      names of units
public record LetterContent(String title, String planNumber, LocalDate planDate, String opening, String remarks,
        List<UnitId> recipients, List<String> copies, String filing, Map<UnitId, String> names) {
    String name(UnitId unit) {
        return names.getOrDefault(unit, "");
    }

    List<String> paragraphs() {
        return remarks.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
