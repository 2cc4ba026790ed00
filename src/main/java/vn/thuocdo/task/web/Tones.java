package vn.thuocdo.task.web;

import vn.thuocdo.task.Standing;
import vn.thuocdo.ui.Tone;

/// The looks of standings.
public final class Tones {
    private Tones() {}

    /// The tone of a standing.
    public static Tone of(Standing standing) {
        return switch (standing) {
            case DONE -> Tone.DONE;
            case NEAR, EXTENSION_ASKED, WITHOUT_EVIDENCE -> Tone.NEAR;
            case LATE, DONE_LATE -> Tone.LATE;
            case NOT_STARTED, CANCELLED -> Tone.EMPTY;
            case IN_PROGRESS, OPEN, EXTENDED -> Tone.QUIET;
        };
    }
}
