package vn.thuocdo.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which entries to list; a null part does not narrow.
///
/// @param who     words of the actor's name or user name, diacritics ignored
/// @param text    words of the record's label or of the reason, diacritics ignored
/// @param module  the part of the product, for example `task`
/// @param action  message key of what happened
/// @param subject a record
/// @param from    first day, in Vietnam
/// @param to      last day, in Vietnam
public record AuditFilter(@Nullable String who, @Nullable String text, @Nullable String module,
        @Nullable String action, @Nullable UUID subject, @Nullable LocalDate from, @Nullable LocalDate to) {
    /// Narrows nothing.
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);
}
