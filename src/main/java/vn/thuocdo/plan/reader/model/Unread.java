package vn.thuocdo.plan.reader.model;

import java.util.Locale;

/// A passage of the plan's content that became neither target nor task nor heading, so that nothing is lost.
public record Unread(Passage source, Reason reason) {

    /// Why it was left.
    public enum Reason {
        /// A duty in the part on organisation that names no deadline.
        DUTY_WITHOUT_DEADLINE,
        /// A way of carrying out the plan, not a task of its own.
        SOLUTION,
        /// A passage in a part on targets or tasks that has no form the reader knows.
        UNKNOWN_PASSAGE,
        /// A table whose columns were not recognised.
        UNKNOWN_TABLE,
        /// A row of an annex that holds no task.
        UNKNOWN_ROW;

        /// Key of its message, such as `unknown-table`.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
