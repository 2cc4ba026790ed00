package vn.thuocdo.task.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.ui.Differing;

/// What two people made of one task, side by side.
///
/// @param action  where the chosen version goes
/// @param back    the task
/// @param form    the page of the form that was sent
/// @param version version of the task as it is saved now
/// @param other   who saved it
/// @param savedAt when
/// @param fields  what differs
/// @param kept    values on which both agree, by field
/// @param base    values as they are saved now, by field
/// @param words   words typed that nobody else's replace, or null where the form has none
/// @param report  the report just saved by the other, or an empty text
/// @param closed  whether the task takes nothing any more
public record ConflictPage(String action, String back, String form, int version, String other, String savedAt,
        List<Differing> fields, Map<String, String> kept, Map<String, String> base, @Nullable String words,
        String report, boolean closed) {}
