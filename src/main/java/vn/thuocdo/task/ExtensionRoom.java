package vn.thuocdo.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refusal;

/// Whether more time may be asked for an occasion now, and until when it may, or could have been.
///
/// @param refusal    why not; null when it may
/// @param lastMoment until when; null without a due moment
/// @param noticeDays how many days before the due moment the request must be there
public record ExtensionRoom(@Nullable Refusal refusal, @Nullable Instant lastMoment, int noticeDays) {}
