package vn.thuocdo.plan.letter;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.paper.ChasePaper;
import vn.thuocdo.plan.paper.ProgressData;
import vn.thuocdo.plan.paper.ReportPaper;

/// Begins letters with proposed words and addressees.
@Component
class BeginLetter {
    private final LetterStore store;
    private final LetterFigures figures;
    private final LetterTrace trace;
    private final CurrentActor actors;
    private final Clock clock;

    BeginLetter(LetterStore store, LetterFigures figures, LetterTrace trace, CurrentActor actors, Clock clock) {
        this.store = store;
        this.figures = figures;
        this.trace = trace;
        this.actors = actors;
        this.clock = clock;
    }

    /// This week's chase letter to the units behind that were not yet written to this week.
    ///
    /// @param again whether those written to already are to be written to once more
    LetterId chase(Plan plan, boolean again) {
        var week = LetterPeriod.week(Vietnam.today(clock));
        return begun(plan, LetterKind.CHASE, week).orElseGet(() -> {
            var behind = behind(figures.now(plan, week, false));
            if (behind.isEmpty())
                throw Refused.because("plan.letter.nobody-behind");
            var left = again ? behind : unwritten(plan, week, behind);
            if (left.isEmpty())
                throw Refused.because("plan.letter.written-this-week");
            return add(plan, week, left).id();
        });
    }

    /// The same when something is late already; empty when nothing is.
    Optional<Letter> chaseLate(Plan plan, LetterPeriod week) {
        var data = figures.now(plan, week, false);
        return data.late().isEmpty() ? Optional.empty() : Optional.of(add(plan, week, behind(data)));
    }

    private List<UnitId> unwritten(Plan plan, LetterPeriod week, List<UnitId> behind) {
        var written = store.of(plan).stream()
                .filter(letter -> letter.kind() == LetterKind.CHASE && letter.period().equals(week.code()))
                .flatMap(letter -> letter.recipients().stream()).toList();
        return behind.stream().filter(unit -> !written.contains(unit)).toList();
    }

    private Letter add(Plan plan, LetterPeriod week, List<UnitId> units) {
        return add(plan, LetterKind.CHASE, week, ChasePaper.title(plan.title(), week.number(), week.year()),
                ChasePaper.opening(number(plan), Objects.requireNonNull(plan.issuedOn()), plan.title()), units);
    }

    LetterId report(Plan plan, LetterPeriod quarter) {
        if (quarter.from().isAfter(Vietnam.today(clock)) || quarter.to().isBefore(plan.period().from()))
            throw Refused.at("quarter", "plan.letter.quarter-outside");
        return begun(plan, LetterKind.REPORT, quarter).orElseGet(() -> add(plan, LetterKind.REPORT, quarter,
                ReportPaper.title(plan.title(), quarter.words()), ReportPaper.opening(number(plan),
                        Objects.requireNonNull(plan.issuedOn()), plan.title(), quarter.words()),
                List.of()).id());
    }

    /// The units that lead late or nearly due tasks, late ones first.
    static List<UnitId> behind(ProgressData data) {
        return Stream.concat(data.late().stream(), data.near().stream()).flatMap(line -> line.leads().stream())
                .distinct().toList();
    }

    private Optional<LetterId> begun(Plan plan, LetterKind kind, LetterPeriod period) {
        return store.of(plan).stream().filter(letter -> letter.kind() == kind
                && letter.period().equals(period.code()) && letter.state() != LetterState.ISSUED).map(Letter::id)
                .findFirst();
    }

    private Letter add(Plan plan, LetterKind kind, LetterPeriod period, String title, String opening,
            List<UnitId> recipients) {
        var letter = new Letter(plan.agency(), LetterId.next(), plan.id(), kind, LetterState.DRAFT, title,
                period.code(), opening, "", recipients, null, null, null, null, null, null, null,
                actors.get().account(), clock.instant(), null, 0);
        store.add(letter);
        trace.tell(null, letter, "begun");
        return letter;
    }

    private static String number(Plan plan) {
        return Objects.requireNonNull(plan.number());
    }
}
