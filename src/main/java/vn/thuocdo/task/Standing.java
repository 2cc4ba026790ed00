package vn.thuocdo.task;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a task stands now, for lists and figures. The first five divide all tasks that are not cancelled among
/// themselves; the others cut across them.
public enum Standing {
    /// Finished, all occasions of it.
    DONE,
    /// Open, begun, neither near nor late.
    IN_PROGRESS,
    /// Open and due soon (rule data `task.near.days`).
    NEAR,
    /// Open and past its due moment.
    LATE,
    /// Open, nothing reported, neither near nor late.
    NOT_STARTED,
    /// Not to be done any more.
    CANCELLED,
    /// Not finished and not cancelled.
    OPEN,
    /// Something was reported without any file, or finished with a product unproven.
    WITHOUT_EVIDENCE,
    /// A request for more time waits for its decision.
    EXTENSION_ASKED,
    /// More time was granted at least once.
    EXTENDED,
    /// Finished late, or an occasion finished late.
    DONE_LATE;

    /// The standings of which each task that is not cancelled has exactly one, in the order of a bar.
    public static List<Standing> parts() {
        return List.of(DONE, IN_PROGRESS, NEAR, LATE, NOT_STARTED);
    }

    /// The name in addresses, for example `without-evidence`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The standing with that name.
    public static Optional<Standing> of(String code) {
        return Arrays.stream(values()).filter(standing -> standing.code().equals(code)).findFirst();
    }
}
