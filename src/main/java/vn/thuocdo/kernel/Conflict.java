package vn.thuocdo.kernel;

/// Somebody else saved the same record since it was read. Pages show both versions; the API answers 409.
public final class Conflict extends RuntimeException {
    private final String kind;

    /// `kind` names the sort of record, for example `task`.
    public Conflict(String kind) {
        super("conflicting change of " + kind);
        this.kind = kind;
    }

    /// The sort of record that was changed by somebody else.
    public String kind() {
        return kind;
    }

    /// Throws unless exactly one row was changed by an update that named the version it had read.
    public static void unlessOne(int rows, String kind) {
        if (rows != 1)
            throw new Conflict(kind);
    }
}
