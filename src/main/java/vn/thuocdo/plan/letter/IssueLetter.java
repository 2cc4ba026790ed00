package vn.thuocdo.plan.letter;

import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.NumberBooks;
import vn.thuocdo.document.NumberRequest;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanPapers;
import vn.thuocdo.plan.paper.ProgressData;

/// Gives letters their figures, and number and date when they are issued.
@Component
class IssueLetter {
    private final LetterFigures figures;
    private final LetterPapers composing;
    private final NumberBooks books;
    private final PlanPapers papers;
    private final Clock clock;

    IssueLetter(LetterFigures figures, LetterPapers composing, NumberBooks books, PlanPapers papers, Clock clock) {
        this.figures = figures;
        this.composing = composing;
        this.books = books;
        this.papers = papers;
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
        var notation = letter.number() == null
                ? books.awaited(letter.kind().book(), Vietnam.today(clock), drafter(letter))
                : Notation.given(letter.number());
        return composing.document(letter, plan, figures(letter, plan), notation, letter.issuedOn());
    }

    Letter issue(Letter letter, Plan plan) {
        var today = Vietnam.today(clock);
        var stated = letter.figures() == null ? letter.frozen(live(letter, plan)) : letter;
        var data = Objects.requireNonNull(stated.figures());
        if (letter.kind() == LetterKind.CHASE && BeginLetter.behind(data.of(letter.recipients())).isEmpty())
            throw Refused.because("plan.letter.nobody-behind");
        var number = books.take(new NumberRequest(letter.kind().book(), today, drafter(letter), letter.title(),
                Changes.ref("plan", "plan", plan.id().value()), "/letters/" + letter.id()));
        var printed = papers.issue(composing.document(stated, plan, data, number.toNotation(), today), number);
        return stated.issued(number.notation(), today, printed.pdf(), printed.docx());
    }

    private @Nullable String drafter(Letter letter) {
        return letter.kind() == LetterKind.CHASE ? composing.drafter(letter) : null;
    }
}
