package vn.thuocdo.plan.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.target.TargetStanding;

/// One target with its values.
///
/// @param frame     the plan
/// @param standing  the target
/// @param words     names of units
/// @param people    names of those who typed values
/// @param files     names of the papers behind values
/// @param mayRecord whether the reader may record values
/// @param today     today
public record TargetPage(PlanFrame frame, TargetStanding standing, ItemWords words, Map<AccountId, String> people,
        Map<UUID, String> files, boolean mayRecord, LocalDate today) {
    /// Whether the value is a level.
    public boolean byLevel() {
        return standing.target().goal().operator() == Operator.LEVEL;
    }

    /// Whether the value is yes or no.
    public boolean byPresence() {
        return standing.target().goal().operator() == Operator.EXISTS;
    }
}
