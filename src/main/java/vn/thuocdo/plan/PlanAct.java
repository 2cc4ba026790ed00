package vn.thuocdo.plan;

/// What can be done with a plan as a whole. Names stand in the message bundle under `plan.act.<name>`.
public enum PlanAct {
    /// Change text and items.
    WRITE,
    /// Put it before who issues it.
    SUBMIT,
    /// Take a submitted one back to go on writing.
    WITHDRAW,
    /// Give it back with a reason.
    RETURN,
    /// Issue it with number and date.
    ISSUE,
    /// Accept the plan of a unit.
    ACCEPT,
    /// Begin, when its first day has come.
    START,
    /// Begin an amendment.
    AMEND,
    /// Throw a draft or an amendment away.
    DISCARD,
    /// Close it.
    CLOSE
}
