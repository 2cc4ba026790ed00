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

    LetterId chase(Plan plan) {
        var week = LetterPeriod.week(Vietnam.today(clock));
        return begun(plan, LetterKind.CHASE, week).orElseGet(() -> {
            var behind = behind(figures.now(plan, week, false));
            if (behind.isEmpty())
                throw Refused.because("plan.letter.nobody-behind");
            return add(plan, LetterKind.CHASE, week, ChasePaper.title(plan.title(), week.number(), week.year()),
                    ChasePaper.opening(number(plan), Objects.requireNonNull(plan.issuedOn()), plan.title()), behind);
        });
    }

    LetterId report(Plan plan, LetterPeriod quarter) {
        return begun(plan, LetterKind.REPORT, quarter).orElseGet(() -> add(plan, LetterKind.REPORT, quarter,
                ReportPaper.title(plan.title(), quarter.words()), ReportPaper.opening(number(plan),
                        Objects.requireNonNull(plan.issuedOn()), plan.title(), quarter.words()),
                List.of()));
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

    private LetterId add(Plan plan, LetterKind kind, LetterPeriod period, String title, String opening,
            List<UnitId> recipients) {
        var letter = new Letter(plan.agency(), LetterId.next(), plan.id(), kind, LetterState.DRAFT, title,
                period.code(), opening, "", recipients, null, null, null, null, null, null, null,
                actors.get().account(), clock.instant(), null, 0);
        store.add(letter);
        trace.tell(null, letter, "begun");
        return letter.id();
    }

    private static String number(Plan plan) {
        return Objects.requireNonNull(plan.number());
    }
}
