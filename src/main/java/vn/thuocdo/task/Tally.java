package vn.thuocdo.task;

/// How many tasks stand how. The first five add up to `total`.
///
/// @param total           tasks that are not cancelled
/// @param done            finished
/// @param inProgress      begun, neither near nor late
/// @param near            due soon
/// @param late            past the due moment
/// @param notStarted      nothing reported, neither near nor late
/// @param withoutEvidence with something reported or finished that is not proven
/// @param extensionAsked  with a request for more time that waits
/// @param extended        with more time granted at least once
/// @param doneLate        with something finished late
public record Tally(int total, int done, int inProgress, int near, int late, int notStarted, int withoutEvidence,
        int extensionAsked, int extended, int doneLate) {
    /// No tasks.
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /// The number of a standing; the sum of the open ones for OPEN, 0 for CANCELLED, which is not counted.
    public int of(Standing standing) {
        return switch (standing) {
            case DONE -> done;
            case IN_PROGRESS -> inProgress;
            case NEAR -> near;
            case LATE -> late;
            case NOT_STARTED -> notStarted;
            case CANCELLED -> 0;
            case OPEN -> total - done;
            case WITHOUT_EVIDENCE -> withoutEvidence;
            case EXTENSION_ASKED -> extensionAsked;
            case EXTENDED -> extended;
            case DONE_LATE -> doneLate;
        };
    }
}
