package vn.thuocdo.task;

import java.util.UUID;
import vn.thuocdo.kernel.Ids;
import vn.thuocdo.kernel.Missing;

/// Identity of a task.
public record TaskId(UUID value) {
    /// A fresh identity.
    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier.
    public static TaskId of(String text) {
        return new TaskId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
