package vn.thuocdo.kernel;

import java.util.UUID;

/// What was asked for does not exist or may not be seen by who asks. The two look the same on purpose, so that
/// nobody can learn by trying which records exist.
public final class Missing extends RuntimeException {
    private final String kind;

    /// `kind` names the sort of record, for example `task`; it is the last part of the message key `missing.task`.
    public Missing(String kind) {
        super("missing " + kind);
        this.kind = kind;
    }

    /// The sort of record that was asked for.
    public String kind() {
        return kind;
    }

    /// The identifier that a text stands for; throws [Missing] when it is none.
    public static UUID unlessIdentifier(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new Missing("record");
        }
    }
}
