package vn.thuocdo.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.thuocdo.kernel.UnitId;

/// A value of a rule from a day on, until the agency's or the nation's next one.
///
/// @param rule   the rule
/// @param agency who set it; the nil identifier for the nation
/// @param from   the first day
/// @param value  the value in its written form, see [RuleKind]
/// @param basis  the law or document behind it
/// @param status how far it can be relied on
/// @param reason why it was set, may be empty
/// @param madeAt when it was written down
/// @param person who wrote it down
public record RuleValue(Rule rule, UnitId agency, LocalDate from, String value, String basis, DataStatus status,
        String reason, Instant madeAt, String person) {
    /// Whether it is the nation's.
    public boolean isNational() {
        return agency.equals(CalendarScope.NATION.agency());
    }
}
