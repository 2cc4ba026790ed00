package vn.thuocdo.audit.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.audit.AuditFilter;

/// What the address asks of the trail; list, export and API read the same.
///
/// @param who     words of the actor's name
/// @param q       words of the record or the reason
/// @param module  the part of the product, for example `task`
/// @param action  message key of what happened
/// @param subject a record
/// @param from    first day
/// @param to      last day
public record AuditRequest(@Nullable String who, @Nullable String q, @Nullable String module, @Nullable String action,
        @Nullable UUID subject, @Nullable LocalDate from, @Nullable LocalDate to) {
    AuditFilter filter() {
        return new AuditFilter(who, q, chosen(module), chosen(action), subject, from, to);
    }

    private static @Nullable String chosen(@Nullable String option) {
        return option == null || option.isBlank() ? null : option;
    }
}
