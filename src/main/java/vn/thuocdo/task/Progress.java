package vn.thuocdo.task;

import java.time.Instant;
import java.util.UUID;
import vn.thuocdo.kernel.AccountId;

/// One report on how far an occasion has come.
///
/// @param id          its identity
/// @param occasion    number of the occasion
/// @param percent     0 to 100
/// @param words       what was done
/// @param explanation why parts were open at 100 %, or an empty text
/// @param reporter    who reported
/// @param reportedAt  when
public record Progress(UUID id, int occasion, int percent, String words, String explanation, AccountId reporter,
        Instant reportedAt) {}
