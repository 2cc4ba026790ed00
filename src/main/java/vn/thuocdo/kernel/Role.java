package vn.thuocdo.kernel;

import static vn.thuocdo.kernel.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/// A person's part in the reform work. Vietnamese names stand in the message bundle under `role.<name>`.
public enum Role {
    /// Quản trị hệ thống.
    ADMINISTRATOR(MANAGE_UNITS, MANAGE_ACCOUNTS, MANAGE_CALENDARS, MANAGE_NUMBER_BOOKS, READ_AUDIT),
    /// Chủ tịch, Phó Chủ tịch UBND.
    CHAIRMAN(SEE_AGENCY, ISSUE_PLANS, ASSIGN_TASKS, WORK_TASKS, DECIDE_EXTENSIONS, SIGN_DOCUMENTS, READ_AUDIT),
    /// Standing body of the reform: office-statistics official or culture-society division.
    COORDINATOR(SEE_AGENCY, EDIT_PLANS, EDIT_UNIT_PLAN, ASSIGN_TASKS, WORK_TASKS, DRAFT_DOCUMENTS),
    /// Specialist official of a unit.
    SPECIALIST(EDIT_UNIT_PLAN, WORK_TASKS),
    /// Official at the one-stop desk.
    ONE_STOP_OFFICER(WORK_TASKS),
    /// Official of the provincial department of home affairs.
    PROVINCE_OFFICER(SEE_AGENCY, SEE_SUBORDINATES);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        this.permissions = EnumSet.of(first, rest);
    }

    /// Whether the role includes the permission.
    public boolean includes(Permission permission) {
        return permissions.contains(permission);
    }
}
