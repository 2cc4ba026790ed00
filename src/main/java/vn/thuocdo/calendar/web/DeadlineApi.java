package vn.thuocdo.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.calendar.CalendarQueries;
import vn.thuocdo.calendar.CalendarScope;
import vn.thuocdo.calendar.Deadlines;
import vn.thuocdo.calendar.engine.DeadlineUnit;
import vn.thuocdo.calendar.engine.OutsideCalendar;
import vn.thuocdo.calendar.engine.Term;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.ui.Texts;

/// Computes due moments for programs.
@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines")
class DeadlineApi {
    private final Deadlines deadlines;
    private final CalendarQueries calendars;
    private final CurrentActor actor;
    private final MessageSource messages;

    DeadlineApi(Deadlines deadlines, CalendarQueries calendars, CurrentActor actor, MessageSource messages) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.actor = actor;
        this.messages = messages;
    }

    /// A due moment.
    ///
    /// @param due         the last moment in time
    /// @param countedFrom the first moment that counts
    /// @param derivation  how it comes about, in the caller's language
    record DeadlineView(OffsetDateTime due, OffsetDateTime countedFrom, List<String> derivation) {}

    @GetMapping
    @Operation(summary = "When something received at a moment is due under a unit's working calendar")
    DeadlineView compute(
            @Parameter(description = "unit of the own agency; mine by default") @RequestParam(defaultValue = "") String unit,
            @Parameter(description = "ISO moment with offset, 2025-08-27T09:42+07:00") @RequestParam(defaultValue = "") String from,
            @Parameter(description = "how many, 0 to 10000") @RequestParam(defaultValue = "") String amount,
            @Parameter(description = "working-hour, working-day or day") @RequestParam(defaultValue = "") String unitOfTime,
            Locale locale) {
        var faults = new ArrayList<Refusal>();
        var received = moment(from, faults);
        var term = term(amount, unitOfTime, faults);
        Refused.ifAny(faults);
        var scope = scope(unit);
        try {
            var deadline = deadlines.within(scope.agency(), scope.unit(), received, term, List.of());
            return new DeadlineView(local(deadline.due()), local(deadline.countedFrom()),
                    Deadlines.words(deadline.derivation(), new Texts(messages, locale)));
        } catch (OutsideCalendar outside) {
            throw Refused.at("from", "calendar.outside", outside.from(), outside.to());
        }
    }

    private CalendarScope scope(String unit) {
        var acting = actor.get();
        return unit.isBlank()
                ? new CalendarScope(acting.agency(), acting.unit())
                : calendars.scope(UnitId.of(unit));
    }

    private static Instant moment(String text, List<Refusal> faults) {
        try {
            // an unescaped plus arrives as a space
            return OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
        } catch (DateTimeParseException unreadable) {
            faults.add(Refusal.at("from", "calendar.deadline.from"));
            return Instant.EPOCH;
        }
    }

    private static Term term(String amount, String unitOfTime, List<Refusal> faults) {
        var unit = DeadlineUnit.of(unitOfTime.strip());
        if (unit.isEmpty())
            faults.add(Refusal.at("unitOfTime", "calendar.deadline.unitOfTime"));
        try {
            return new Term(Integer.parseInt(amount.strip()), unit.orElse(DeadlineUnit.DAY));
        } catch (IllegalArgumentException unreadable) {
            faults.add(Refusal.at("amount", "calendar.deadline.amount", Term.MOST));
            return Term.days(0);
        }
    }

    private static OffsetDateTime local(Instant moment) {
        return moment.atZone(Vietnam.ZONE).toOffsetDateTime();
    }
}
