package vn.thuocdo.task;

import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// To whom work goes, and why.
///
/// @param unit   the unit that takes charge, or null when it stays where it is
/// @param person who becomes responsible; null names nobody
/// @param reason why; never empty
public record HandOver(@Nullable UnitId unit, @Nullable AccountId person, String reason) {}
