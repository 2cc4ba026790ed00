package vn.thuocdo.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is decided on a request for more time.
///
/// @param granted whether more time is given
/// @param until   the day granted; null for the one asked for
/// @param words   words of the decision; never empty when refused
public record ExtensionDecision(boolean granted, @Nullable LocalDate until, String words) {}
