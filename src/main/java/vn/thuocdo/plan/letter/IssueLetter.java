package vn.thuocdo.plan.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.NumberBooks;
import vn.thuocdo.document.NumberRequest;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanPapers;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.paper.ChasePaper;
import vn.thuocdo.plan.paper.LetterContent;
import vn.thuocdo.plan.paper.ProgressData;
import vn.thuocdo.plan.paper.ReportPaper;

/// Composes letters as documents and issues them.
@Component
class IssueLetter {
    private final LetterFigures figures;
    private final NumberBooks books;
    private final PlanPapers papers;
    private final PlanQueries plans;
    private final UnitQueries units;
    private final CurrentActor actors;
    private final Clock clock;

    IssueLetter(LetterFigures figures, NumberBooks books, PlanPapers papers, PlanQueries plans, UnitQueries units,
            CurrentActor actors, Clock clock) {
        this.figures = figures;
        this.books = books;
        this.papers = papers;
        this.plans = plans;
        this.units = units;
        this.actors = actors;
        this.clock = clock;
    }

    /// A report is signed only on frozen figures, so that what was read is what is issued.
    static void mustBeReady(Letter letter) {
        if (letter.kind() == LetterKind.REPORT && letter.figures() == null)
            throw Refused.because("plan.letter.not-frozen");
    }

    ProgressData live(Letter letter, Plan plan) {
        return figures.now(plan, LetterPeriod.of(letter.period()), letter.kind() == LetterKind.REPORT);
    }

    ProgressData figures(Letter letter, Plan plan) {
        return letter.figures() == null ? live(letter, plan) : letter.figures();
    }

    OfficialDocument document(Letter letter, Plan plan) {
        var today = Vietnam.today(clock);
        var notation = letter.number() == null
                ? books.awaited(letter.kind().book(), today, drafter(letter))
                : Notation.given(letter.number());
        return document(letter, plan, figures(letter, plan), notation, letter.issuedOn());
    }

    Letter issue(Letter letter, Plan plan) {
        var today = Vietnam.today(clock);
        var stated = letter.figures() == null ? letter.frozen(live(letter, plan)) : letter;
        var data = Objects.requireNonNull(stated.figures());
        var number = books.take(new NumberRequest(letter.kind().book(), today, drafter(letter), letter.title(),
                Changes.ref("plan", "plan", plan.id().value()), "/letters/" + letter.id()));
        var printed = papers.issue(document(stated, plan, data, number.toNotation(), today), number);
        return stated.issued(number.notation(), today, printed.pdf(), printed.docx());
    }

    private OfficialDocument document(Letter letter, Plan plan, ProgressData data, Notation notation,
            @Nullable LocalDate date) {
        var issuer = papers.issuer(plan.agency(), actors.get());
        var content = content(letter, plan, data);
        return letter.kind() == LetterKind.CHASE
                ? ChasePaper.of(content, data, issuer, notation, date)
                : ReportPaper.of(content, data, issuer, notation, date);
    }

    private LetterContent content(Letter letter, Plan plan, ProgressData data) {
        var named = new HashSet<>(letter.recipients());
        data.byUnit().forEach(unit -> named.add(unit.unit()));
        data.late().forEach(line -> named.addAll(line.leads()));
        data.near().forEach(line -> named.addAll(line.leads()));
        var text = plans.edition(plan, plan.shownEdition()).text();
        return new LetterContent(letter.title(), Objects.requireNonNull(plan.number()),
                Objects.requireNonNull(plan.issuedOn()), letter.opening(), letter.remarks(), letter.recipients(),
                text.recipients(), text.filing().isEmpty() ? "VT" : text.filing(), units.names(named));
    }

    /// Letters carry the short name of the unit that drafted them.
    private @Nullable String drafter(Letter letter) {
        return letter.kind() == LetterKind.CHASE
                ? units.find(actors.get().unit()).filter(unit -> !unit.isAgency()).map(Unit::code).orElse(null)
                : null;
    }
}
