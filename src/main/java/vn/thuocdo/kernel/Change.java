package vn.thuocdo.kernel;

import org.jspecify.annotations.Nullable;

/// One change of one record, published inside the transaction that makes it and kept by the audit trail.
///
/// @param agency  the agency that owns the record
/// @param subject the record
/// @param label   what a person calls it, for example `07/KH-UBND`; no personal data beyond what lists show
/// @param action  message key of what happened, for example `task.progress-reported`
/// @param before  the values before, or null when it came into being; any object that turns into JSON
/// @param after   the values after, or null when it ceased to be
/// @param reason  why, in the person's words or the rule's name; null when none is asked for
public record Change(UnitId agency, SourceRef subject, String label, String action, @Nullable Object before,
        @Nullable Object after, @Nullable String reason) {}
