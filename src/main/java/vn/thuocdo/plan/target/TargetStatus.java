package vn.thuocdo.plan.target;

/// How a target stands. Names stand in the message bundle under `plan.target.status.<name>`.
public enum TargetStatus {
    /// Reached.
    MET,
    /// Not reached yet, and far enough for the time gone.
    ON_TRACK,
    /// Not reached yet, and behind the time gone; or a limit already overstepped.
    AT_RISK,
    /// Its day has passed without it being reached.
    NOT_MET,
    /// Nothing measured.
    NOT_MEASURED
}
