package vn.thuocdo.plan.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.Reading;

/// A value measured for a target, typed by a person.
///
/// @param measuredOn   the day for which the value holds
/// @param basis        where it comes from or why it is changed, never blank
/// @param file         the paper behind it, or null
/// @param recordedBy   who typed it
/// @param withdrawnWhy why it was withdrawn, or null while it stands
public record Measurement(MeasurementId id, ItemId target, Reading reading, LocalDate measuredOn, String basis,
        @Nullable UUID file, AccountId recordedBy, Instant recordedAt, @Nullable AccountId withdrawnBy,
        @Nullable Instant withdrawnAt, @Nullable String withdrawnWhy) {
    /// Whether it still counts.
    public boolean stands() {
        return withdrawnAt == null;
    }
}
