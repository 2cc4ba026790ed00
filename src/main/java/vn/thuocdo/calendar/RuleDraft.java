package vn.thuocdo.calendar;

import java.time.LocalDate;

/// A value that somebody wants to give a rule.
///
/// @param rule   the rule
/// @param from   the first day, not in the past
/// @param value  as typed, see [RuleKind]
/// @param basis  the law or document behind it
/// @param reason why
public record RuleDraft(Rule rule, LocalDate from, String value, String basis, String reason) {}
