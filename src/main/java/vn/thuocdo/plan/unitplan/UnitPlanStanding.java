package vn.thuocdo.plan.unitplan;

/// How far the plan of a unit has come. Names stand in the message bundle under `plan.unit-plan.<name>`.
public enum UnitPlanStanding {
    /// Not begun.
    MISSING,
    /// Being written.
    DRAFT,
    /// Handed in, waiting.
    SUBMITTED,
    /// Given back.
    RETURNED,
    /// Accepted.
    ACCEPTED
}
