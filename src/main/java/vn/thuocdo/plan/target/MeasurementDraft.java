package vn.thuocdo.plan.target;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.plan.content.Reading;

/// A value to be recorded.
///
/// @param reading    the value
/// @param measuredOn the day for which it holds, not in the future
/// @param basis      where it comes from, or why it differs from the value before
/// @param file       the paper behind it, or null
public record MeasurementDraft(Reading reading, LocalDate measuredOn, String basis, @Nullable UUID file) {}
