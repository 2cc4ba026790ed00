package vn.thuocdo.plan.letter;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.paper.ProgressData;

/// Chase letters and progress reports of running plans. Drafts are found by those who draft or sign documents of the
/// agency; issued ones are among the plan's documents.
@Component
public class Letters {
    private final LetterStore store;
    private final BeginLetter beginning;
    private final IssueLetter issuing;
    private final LetterTrace trace;
    private final PlanQueries plans;
    private final CurrentActor actors;
    private final Clock clock;

    Letters(LetterStore store, BeginLetter beginning, IssueLetter issuing, LetterTrace trace, PlanQueries plans,
            CurrentActor actors, Clock clock) {
        this.store = store;
        this.beginning = beginning;
        this.issuing = issuing;
        this.trace = trace;
        this.plans = plans;
        this.actors = actors;
        this.clock = clock;
    }

    /// Begins this week's chase letter to the units that are behind, or finds the one begun. Refused when nobody is, and
    /// when all of them were written to this week already.
    ///
    /// @param again whether units that were written to this week are to be written to once more
    @Transactional
    public LetterId chase(PlanId plan, boolean again) {
        return beginning.chase(subject(plan), again);
    }

    /// Begins the report of a quarter, or finds the one begun.
    @Transactional
    public LetterId report(PlanId plan, LetterPeriod quarter) {
        return beginning.report(subject(plan), quarter);
    }

    /// The letter; throws [Missing] when there is none to be seen.
    public Letter get(LetterId id) {
        return store.find(actors.get().agency(), id).filter(letter -> seesDrafts()).or(() -> issuedOne(id))
                .orElseThrow(() -> new Missing("plan-letter"));
    }

    /// Letters of a plan that may be seen, the newest first.
    public List<Letter> of(Plan plan) {
        var drafts = plan.agency().equals(actors.get().agency()) && seesDrafts();
        return store.of(plan).stream().filter(letter -> drafts || letter.state() == LetterState.ISSUED).toList();
    }

    /// Letters that wait for the acting person's signature, the oldest first; empty for who does not sign.
    public List<Letter> waiting() {
        return actors.get().may(Permission.SIGN_DOCUMENTS) ? store.waiting(actors.get().agency()) : List.of();
    }

    /// The figures that the letter states: frozen ones, or those of now.
    public ProgressData figures(Letter letter) {
        return issuing.figures(letter, plans.get(letter.plan()));
    }

    /// The letter as a document, with a gap for the number while it is not issued.
    public OfficialDocument document(Letter letter) {
        return issuing.document(letter, plans.get(letter.plan()));
    }

    /// Changes what a person writes.
    @Transactional
    public void write(LetterId id, int version, LetterDraft draft) {
        var before = take(id, version, LetterAct.WRITE);
        if (draft.title().isBlank())
            throw Refused.at("title", "plan.letter.title-missing");
        if (draft.opening().isBlank())
            throw Refused.at("opening", "plan.letter.opening-missing");
        if (before.kind() == LetterKind.CHASE && draft.recipients().isEmpty())
            throw Refused.at("recipients", "plan.letter.recipients-missing");
        save(before, before.saying(draft), "written");
    }

    /// Freezes the figures as they are now; may be done again until the letter is submitted.
    @Transactional
    public void freeze(LetterId id, int version) {
        var before = take(id, version, LetterAct.WRITE);
        save(before, before.frozen(issuing.live(before, plans.get(before.plan()))), "cut-off");
    }

    /// Puts the letter before who signs.
    @Transactional
    public void submit(LetterId id, int version) {
        var before = take(id, version, LetterAct.SUBMIT);
        IssueLetter.mustBeReady(before);
        var after = before.into(LetterLife.follow(before.state(), LetterAct.SUBMIT), null, actors.get().account());
        save(before, after, "submitted");
        trace.submitted(after);
    }

    /// Gives the letter back to its writer.
    ///
    /// @param reason why, never blank
    @Transactional
    public void giveBack(LetterId id, int version, String reason) {
        var before = take(id, version, LetterAct.RETURN);
        if (reason.isBlank())
            throw Refused.at("reason", "plan.return.reason-missing");
        var after = before.into(LetterLife.follow(before.state(), LetterAct.RETURN), reason.strip(),
                before.submittedBy());
        save(before, after, "returned");
        trace.returned(after);
    }

    /// Throws a draft away.
    @Transactional
    public void discard(LetterId id, int version) {
        var before = take(id, version, LetterAct.DISCARD);
        save(before, before.into(LetterState.DISCARDED, null, before.submittedBy()), "discarded");
    }

    /// Issues the letter: number and date of today, both files, notices to those it concerns; all or nothing.
    @Transactional
    public void issue(LetterId id, int version) {
        var before = take(id, version, LetterAct.ISSUE);
        IssueLetter.mustBeReady(before);
        var issued = issuing.issue(before, plans.get(before.plan()));
        store.save(issued, actors.get().account(), clock.instant());
        trace.tell(before, issued, "issued");
        trace.issued(issued);
    }

    private Letter take(LetterId id, int version, LetterAct act) {
        var letter = get(id);
        actors.get().must(act.permission());
        LetterLife.follow(letter.state(), act);
        if (letter.version() != version)
            throw new Conflict("plan-letter");
        return letter;
    }

    private void save(Letter before, Letter after, String what) {
        store.save(after, null, clock.instant());
        trace.tell(before, after, what);
    }

    /// The plan about which the acting person may draft letters now; refuses everybody else.
    public Plan subject(PlanId id) {
        var plan = plans.get(id);
        actors.get().must(Permission.DRAFT_DOCUMENTS);
        if (!plan.agency().equals(actors.get().agency()))
            throw new Missing("plan");
        if (!plan.state().inForce())
            throw Refused.because("plan.letter.not-running");
        return plan;
    }

    private boolean seesDrafts() {
        var actor = actors.get();
        return actor.may(Permission.DRAFT_DOCUMENTS) || actor.may(Permission.SIGN_DOCUMENTS);
    }

    private Optional<Letter> issuedOne(LetterId id) {
        return store.find(actors.get().agency(), id).filter(letter -> letter.state() == LetterState.ISSUED);
    }
}
