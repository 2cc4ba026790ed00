package vn.thuocdo.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;

/// The present of this module: that of the clock, unless demonstration data is being written about the past.
@Component
class Present {
    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

    private final Clock clock;
    private final TaskRules rules;
    private final CurrentActor actors;

    Present(Clock clock, TaskRules rules, CurrentActor actors) {
        this.clock = clock;
        this.rules = rules;
        this.actors = actors;
    }

    /// Does the work as if it were done at the given moment.
    static void at(Instant moment, Runnable work) {
        ScopedValue.where(PAST, moment).run(work);
    }

    Instant now() {
        return (PAST.isBound() ? PAST.get() : clock.instant()).truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), Vietnam.ZONE);
    }

    /// The moment by which the acting person's lists are judged.
    Moment moment() {
        return moment(actors.get().agency());
    }

    /// The moment by which the lists of an agency are judged: near is what is due by the end of so many days.
    Moment moment(UnitId agency) {
        var days = rules.nearDays(agency, today());
        return new Moment(now(), today().plusDays(days + 1).atStartOfDay(Vietnam.ZONE).toInstant(), days);
    }
}
