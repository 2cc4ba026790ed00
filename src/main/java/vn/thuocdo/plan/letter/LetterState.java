package vn.thuocdo.plan.letter;

/// Where a letter is in its life. Names stand in the message bundle under `plan.letter.state.<name>`.
public enum LetterState {
    /// Being written.
    DRAFT,
    /// Put before who signs.
    SUBMITTED,
    /// Given back with a reason.
    RETURNED,
    /// Issued; never changes again.
    ISSUED,
    /// Thrown away; in no list.
    DISCARDED;

    /// Whether it may be written now.
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }
}
