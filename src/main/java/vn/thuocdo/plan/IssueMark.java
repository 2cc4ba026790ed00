package vn.thuocdo.plan;

import java.time.Instant;
import java.time.LocalDate;
import vn.thuocdo.kernel.AccountId;

/// Under what an edition was issued.
///
/// @param number     number of the document
/// @param byDecision whether that document is a decision to which the plan is attached
/// @param on         date of the document
/// @param at         the moment of issuing
/// @param by         who issued it
/// @param printed    the printed document
record IssueMark(String number, boolean byDecision, LocalDate on, Instant at, AccountId by,
        PlanPapers.Printed printed) {}
