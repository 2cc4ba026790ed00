package vn.thuocdo.plan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.thuocdo.plan.content.Goal;
import vn.thuocdo.plan.content.Reading;

/// The rule by which a target is judged; pure. It is shown to readers as `plan.target.rule.<reason>`.
///
/// 1. Nothing measured: not measured.
/// 2. Its last day has passed, or it wants something reached: met when the last reading reaches the mark; when the last
///    day has passed and it does not, not met.
/// 3. A limit (≤, <) whose day has not passed: on track while the reading keeps it, at risk once it does not.
/// 4. Otherwise on track when the share of the mark reached is at least the share of the time gone by the day of the
///    reading, else at risk. Marks of which no share can be taken (ranges, levels) count as half reached.
public final class StatusRule {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private StatusRule() {}

    /// How it stands and why.
    ///
    /// @param status the standing
    /// @param reason which part of the rule decided: `unmeasured`, `met`, `missed`, `kept`, `overstepped`, `ahead`,
    ///               `behind`
    public record Verdict(TargetStatus status, String reason) {}

    /// Judges a target.
    ///
    /// @param reading the last reading, or empty
    /// @param read    the day of the reading
    /// @param first   the day from which the target counts
    /// @param last    its last day
    /// @param today   the day of judging
    public static Verdict judge(Goal goal, Optional<Reading> reading, LocalDate read, LocalDate first, LocalDate last,
            LocalDate today) {
        if (reading.isEmpty())
            return new Verdict(TargetStatus.NOT_MEASURED, "unmeasured");
        var met = goal.isMetBy(reading.get());
        if (today.isAfter(last))
            return met ? new Verdict(TargetStatus.MET, "met") : new Verdict(TargetStatus.NOT_MET, "missed");
        if (goal.operator().limits())
            return met ? new Verdict(TargetStatus.ON_TRACK, "kept") : new Verdict(TargetStatus.AT_RISK, "overstepped");
        if (met)
            return new Verdict(TargetStatus.MET, "met");
        var share = goal.shareReached(reading.get());
        var reached = share == null ? HALF : share;
        return reached.compareTo(Elapsed.share(first, last, read)) >= 0
                ? new Verdict(TargetStatus.ON_TRACK, "ahead")
                : new Verdict(TargetStatus.AT_RISK, "behind");
    }
}
