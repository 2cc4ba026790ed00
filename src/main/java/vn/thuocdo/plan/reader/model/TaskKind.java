package vn.thuocdo.plan.reader.model;

/// Where a task comes from.
public enum TaskKind {
    /// A row of an annex, or a task of the body where the plan has no annex.
    TASK,
    /// A duty to report, from the part on organisation.
    REPORT,
    /// A task of the body of a plan whose annex holds the tasks to be followed: a guideline for them.
    GUIDELINE
}
