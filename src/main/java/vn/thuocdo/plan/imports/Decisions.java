package vn.thuocdo.plan.imports;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;

/// Writes decisions about rows down: the rows, the way back, and the trail.
@Component
class Decisions {
    private final ImportStore imports;
    private final RowStore rows;
    private final StepStore steps;
    private final ImportQueries queries;
    private final Changes changes;
    private final CurrentActor actors;
    private final Clock clock;

    Decisions(ImportStore imports, RowStore rows, StepStore steps, ImportQueries queries, Changes changes,
            CurrentActor actors, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.steps = steps;
        this.queries = queries;
        this.changes = changes;
        this.actors = actors;
        this.clock = clock;
    }

    /// A row as the trail tells of it.
    ///
    /// @param state   what was decided
    /// @param content what it says
    record Trace(RowState state, RowContent content) {
        static Trace of(ReviewRow row) {
            return new Trace(row.state(), row.content());
        }
    }

    /// The import, locked, as long as decisions about it can be made.
    PlanImport open(ImportId id) {
        var seen = queries.get(id);
        var found = imports.locked(seen.agency(), id).orElseThrow(() -> new Missing("import"));
        if (found.state() != ImportState.READ)
            throw Refused.because("plan.import.not-open");
        return found;
    }

    /// The row as it was read; throws [Conflict] when somebody decided about it since `version`.
    ReviewRow row(PlanImport owner, UUID id, int version) {
        var found = queries.row(owner, id);
        if (found.version() != version)
            throw new Conflict("import-row");
        return found;
    }

    /// Puts the rows down as they are after the act; those not among the rows before are new.
    void write(PlanImport owner, String act, List<ReviewRow> before, List<ReviewRow> after) {
        var known = before.stream().map(ReviewRow::id).collect(Collectors.toSet());
        for (var row : after)
            if (known.contains(row.id()))
                rows.save(owner, row);
            else
                rows.add(owner, row);
        var actor = actors.get();
        var no = steps.last(owner).map(ImportStep::no).orElse(0) + 1;
        var added = after.stream().map(ReviewRow::id).filter(id -> !known.contains(id)).toList();
        steps.add(owner, new ImportStep(no, act, actor.account(), actor.name(), before, added), clock.instant());
        tell(owner, act, before, after);
    }

    /// Takes the newest decision back, which must be number `no`; throws [Conflict] when another one came since.
    ImportStep takeBack(PlanImport owner, int no) {
        var last = steps.last(owner).orElseThrow(() -> Refused.because("plan.import.nothing-to-undo"));
        if (last.no() != no)
            throw new Conflict("import-row");
        var now = rows.all(owner).stream().collect(Collectors.toMap(ReviewRow::id, Function.identity()));
        var undone = last.before().stream().map(row -> row.after(now.getOrDefault(row.id(), row).version())).toList();
        var left = undone.stream().map(row -> now.getOrDefault(row.id(), row)).toList();
        last.added().forEach(added -> rows.remove(owner, added));
        undone.forEach(row -> rows.save(owner, row));
        steps.remove(owner, no);
        tell(owner, "undone", left, undone);
        return last;
    }

    private void tell(PlanImport owner, String act, List<ReviewRow> before, List<ReviewRow> after) {
        changes.tell(owner.agency(), owner.ref(), owner.label(), "plan.import-row-" + act, traces(before),
                traces(after), null);
    }

    private static Object traces(List<ReviewRow> rows) {
        return rows.size() == 1 ? Trace.of(rows.getFirst()) : rows.stream().map(Trace::of).toList();
    }
}
