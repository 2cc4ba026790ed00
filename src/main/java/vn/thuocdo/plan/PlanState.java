package vn.thuocdo.plan;

/// Where a plan is in its life. Names stand in the message bundle under `plan.state.<name>`.
public enum PlanState {
    /// Being written.
    DRAFT(Stage.WRITING, false),
    /// Put before who issues it.
    SUBMITTED(Stage.DECIDING, false),
    /// Given back with a reason; may be changed again.
    RETURNED(Stage.WRITING, false),
    /// Issued; its time has not begun.
    ISSUED(Stage.SETTLED, true),
    /// In force.
    RUNNING(Stage.SETTLED, true),
    /// In force, while an amendment is being written.
    AMENDING(Stage.WRITING, true),
    /// In force, an amendment is put before who issues it.
    AMENDMENT_SUBMITTED(Stage.DECIDING, true),
    /// In force, an amendment was given back with a reason.
    AMENDMENT_RETURNED(Stage.WRITING, true),
    /// Over.
    CLOSED(Stage.SETTLED, true),
    /// Thrown away before it was issued; kept, but in no list.
    DISCARDED(Stage.SETTLED, false);

    private enum Stage {
        WRITING, DECIDING, SETTLED
    }

    private final Stage stage;
    private final boolean issued;

    PlanState(Stage stage, boolean issued) {
        this.stage = stage;
        this.issued = issued;
    }

    /// Whether it has been issued, so that everyone of the agency may read it.
    public boolean issued() {
        return issued;
    }

    /// Whether its tasks are being worked on.
    public boolean inForce() {
        return issued && this != ISSUED && this != CLOSED;
    }

    /// Whether an edition that is not issued yet lies beside the one in force.
    public boolean amending() {
        return issued && stage != Stage.SETTLED;
    }

    /// Whether its text and items may be written now.
    public boolean writable() {
        return stage == Stage.WRITING;
    }

    /// Whether somebody must decide on issuing it.
    public boolean submitted() {
        return stage == Stage.DECIDING;
    }
}
