package vn.thuocdo.ui.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.spi.WorkDone;
import vn.thuocdo.ui.spi.WorkScope;
import vn.thuocdo.ui.spi.WorkSource;

/// What was finished in the week of a day.
///
/// @param from its Monday
/// @param done what was finished since
public record WorkWeek(LocalDate from, WorkDone done) {
    /// Its Friday.
    public LocalDate to() {
        return from.plusDays(4);
    }

    static WorkWeek of(List<WorkSource> sources, Actor actor, WorkScope scope, LocalDate today) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var from = monday.atStartOfDay(Vietnam.ZONE).toInstant();
        var to = monday.plusWeeks(1).atStartOfDay(Vietnam.ZONE).toInstant();
        return new WorkWeek(monday, sources.stream().map(source -> source.done(actor, scope, from, to))
                .reduce(WorkDone.NONE, WorkDone::plus));
    }
}
