package vn.thuocdo.kernel;

import org.jspecify.annotations.Nullable;

/// Somebody else saved the same record since it was read. Pages show both versions; the API answers 409.
public final class Conflict extends RuntimeException {
    private final String kind;
    private final transient @Nullable Object sent;
    private final transient @Nullable Object kept;

    /// `kind` names the sort of record, for example `task`.
    public Conflict(String kind) {
        this(kind, null, null);
    }

    private Conflict(String kind, @Nullable Object sent, @Nullable Object kept) {
        super("conflicting change of " + kind);
        this.kind = kind;
        this.sent = sent;
        this.kept = kept;
    }

    /// The same conflict with both versions, for who must choose between them.
    ///
    /// @param sentNow what was sent
    /// @param keptNow what somebody else saved
    public Conflict between(Object sentNow, Object keptNow) {
        return new Conflict(kind, sentNow, keptNow);
    }

    /// What was sent, where both versions are told.
    public @Nullable Object sent() {
        return sent;
    }

    /// What somebody else saved, where both versions are told.
    public @Nullable Object kept() {
        return kept;
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
