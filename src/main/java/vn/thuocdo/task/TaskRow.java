package vn.thuocdo.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.due.DueRule;

/// One line of a list of tasks. Due moment, progress and state are those of the occasion that comes next.
///
/// @param agency          the agency it belongs to
/// @param id              its identity
/// @param code            its number, for example `N07`
/// @param title           what is to be done
/// @param area            code of the reform area
/// @param leads           units in charge
/// @param coordinators    units that help
/// @param person          who is responsible, or null
/// @param rule            its due rule
/// @param state           how far it has come
/// @param standing        how it stands now; one of [Standing#parts] or CANCELLED
/// @param period          the period of a recurring rule, or an empty text
/// @param begun           when the clock of the occasion began
/// @param due             the due moment, or null where there is none
/// @param percent         reported progress, 0 to 100
/// @param doneAt          when it was finished, or null
/// @param outcome         early, on time or late, or null while open or without due moment
/// @param extensions      how many times more time was granted
/// @param extensionAsked  whether a request for more time waits
/// @param products        number of products
/// @param proven          number of products proven by evidence
/// @param plan            identity of its plan, or null
/// @param planLabel       what the plan is called, or an empty text
/// @param criterion       code of the index criterion, or an empty text
/// @param parent          the task it is a part of, or null
/// @param changedAt       when anything of it changed last
/// @param version         for changes that must not overwrite another's
public record TaskRow(UnitId agency, TaskId id, String code, String title, String area, List<UnitId> leads,
        List<UnitId> coordinators, @Nullable AccountId person, DueRule rule, TaskState state, Standing standing,
        String period, Instant begun, @Nullable Instant due, int percent, @Nullable Instant doneAt,
        @Nullable Outcome outcome, int extensions, boolean extensionAsked, int products, int proven,
        @Nullable UUID plan, String planLabel, String criterion, @Nullable TaskId parent, Instant changedAt,
        int version) {}
