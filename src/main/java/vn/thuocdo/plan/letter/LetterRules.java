package vn.thuocdo.plan.letter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.Rule;
import vn.thuocdo.calendar.Rules;
import vn.thuocdo.kernel.UnitId;

/// The rule data by which letters are drafted of themselves.
@Component
class LetterRules {
    private final Rules rules;

    LetterRules(Rules rules) {
        this.rules = rules;
    }

    /// The moment of a week at which chase letters are drafted; empty where they are not drafted of themselves.
    ///
    /// @param monday first day of the week
    Optional<LocalDateTime> draftedAt(UnitId agency, LocalDate monday) {
        var weekday = rules.number(Rule.CHASE_LETTER_WEEKDAY, agency, monday);
        if (weekday < 1 || weekday > 7)
            return Optional.empty();
        return rules.time(Rule.CHASE_LETTER_TIME, agency, monday)
                .map(time -> monday.plusDays(weekday - 1L).atTime(time));
    }
}
