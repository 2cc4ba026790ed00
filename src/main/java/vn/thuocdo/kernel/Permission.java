package vn.thuocdo.kernel;

/// What an account may do in its agency. Roles bundle permissions; see [Role].
public enum Permission {
    /// Finds every record of the own agency, not only those of the own unit.
    SEE_AGENCY,
    /// Finds issued plans, tasks and figures of the agencies below the own one.
    SEE_SUBORDINATES,
    /// Writes plans, imports them, submits them, amends them.
    EDIT_PLANS,
    /// Issues, returns and closes plans.
    ISSUE_PLANS,
    /// Writes the sub-plan of the own unit.
    EDIT_UNIT_PLAN,
    /// Creates tasks, assigns them, hands them over across units.
    ASSIGN_TASKS,
    /// Reports progress, adds evidence, comments, asks for extensions on tasks of the own unit.
    WORK_TASKS,
    /// Grants or refuses extensions.
    DECIDE_EXTENSIONS,
    /// Drafts chase letters and reports.
    DRAFT_DOCUMENTS,
    /// Signs off official documents, so that they get number and date.
    SIGN_DOCUMENTS,
    /// Changes units, positions, staff and delegations.
    MANAGE_UNITS,
    /// Changes accounts and roles.
    MANAGE_ACCOUNTS,
    /// Changes working calendars and rule data.
    MANAGE_CALENDARS,
    /// Changes number books.
    MANAGE_NUMBER_BOOKS,
    /// Reads the audit trail.
    READ_AUDIT
}
