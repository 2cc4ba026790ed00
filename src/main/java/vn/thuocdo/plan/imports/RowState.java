package vn.thuocdo.plan.imports;

/// What a person, or the reader alone, decided about a row.
public enum RowState {
    /// Read without doubt; taken unless a person says otherwise.
    CLEAR,
    /// Something is doubtful and a person has not looked yet.
    DOUBTFUL,
    /// A person looked and takes it as it stands.
    ACCEPTED,
    /// Left out of the plan, can be brought back.
    DROPPED;

    /// Whether it becomes part of the plan.
    public boolean taken() {
        return this != DROPPED;
    }
}
