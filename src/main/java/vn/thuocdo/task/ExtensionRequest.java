package vn.thuocdo.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.document.Upload;

/// More time asked for.
///
/// @param occasion number of the occasion, or null for the current one
/// @param until    the day asked for
/// @param reason   what stands in the way and what was done; never empty
/// @param file     a file that supports it, or null
public record ExtensionRequest(@Nullable Integer occasion, LocalDate until, String reason,
        @Nullable Upload file) {}
