package vn.thuocdo.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.audit.AuditEntry;
import vn.thuocdo.kernel.Slice;

/// The audit trail as listed.
///
/// @param asked   what narrows the list
/// @param entries this page, newest first
/// @param count   entries found, at most 1000
/// @param actions what has happened lately, to choose from
public record AuditPage(AuditRequest asked, Slice<AuditEntry> entries, int count, List<String> actions) {
    /// Parts of the product that keep a trail, in the order of daily use.
    public static final List<String> MODULES = List.of("plan", "task", "document", "organisation", "identity",
            "calendar", "notification");

    /// A part of what was asked as it stands in a field.
    public static String text(@Nullable Object part) {
        return part == null ? "" : part.toString();
    }
}
