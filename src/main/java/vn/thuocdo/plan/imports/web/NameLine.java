package vn.thuocdo.plan.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.Option;

/// A unit name of the plan and what it means.
///
/// @param text      as the plan writes it
/// @param times     in how many rows it stands
/// @param unit      name of the unit meant, or null
/// @param everybody whether it means everybody concerned
/// @param proposals units with a similar name
public record NameLine(String text, long times, @Nullable String unit, boolean everybody, List<Option> proposals) {
    /// Whether somebody has to say what it means.
    public boolean unknown() {
        return unit == null && !everybody;
    }
}
