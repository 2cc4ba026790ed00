package vn.thuocdo.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.UnitId;

/// Something that somebody has to do with a plan.
///
/// @param id   identity of the plan
/// @param act  what is to be done: `issue`, `rewrite`, `write`, `accept`, `unit`; words under `plan.work.<act>`
/// @param name what people call the plan
/// @param note its title or state
/// @param url  path of the page where it is done
/// @param from the day from which time is counted, or null
/// @param last the last day, or null where there is none
/// @param unit the unit that has it
record PlanDuty(UUID id, String act, String name, String note, String url, @Nullable LocalDate from,
        @Nullable LocalDate last, UnitId unit) {}
