package vn.thuocdo.plan.letter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.document.official.Notation;
import vn.thuocdo.document.official.OfficialDocument;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanPapers;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.paper.ChasePaper;
import vn.thuocdo.plan.paper.LetterContent;
import vn.thuocdo.plan.paper.ProgressData;
import vn.thuocdo.plan.paper.ReportPaper;

/// Composes letters as documents, with names looked up.
@Component
class LetterPapers {
    private final PlanPapers papers;
    private final PlanQueries plans;
    private final UnitQueries units;
    private final AccountQueries accounts;
    private final CurrentActor actors;

    LetterPapers(PlanPapers papers, PlanQueries plans, UnitQueries units, AccountQueries accounts,
            CurrentActor actors) {
        this.papers = papers;
        this.plans = plans;
        this.units = units;
        this.accounts = accounts;
        this.actors = actors;
    }

    OfficialDocument document(Letter letter, Plan plan, ProgressData data, Notation notation,
            @Nullable LocalDate date) {
        var issuer = papers.issuer(plan.agency(), actors.get());
        var content = content(letter, plan, data);
        return letter.kind() == LetterKind.CHASE
                ? ChasePaper.of(content, data, issuer, notation, date)
                : ReportPaper.of(content, data, issuer, notation, date);
    }

    /// The code of the unit that drafted a letter, which letters carry in their notation and where they are filed; null
    /// where the agency itself did. What the system drafted counts as drafted by the standing body of the reform.
    @Nullable
    String drafter(Letter letter) {
        var people = Stream.of(Optional.ofNullable(letter.submittedBy()), Optional.of(letter.createdBy()))
                .flatMap(Optional::stream).flatMap(person -> accounts.find(person).stream());
        return Stream.concat(people, accounts.withRole(letter.agency(), Role.COORDINATOR).stream()).map(Account::unit)
                .findFirst().flatMap(units::find).filter(unit -> !unit.isAgency()).map(Unit::code).orElse(null);
    }

    private LetterContent content(Letter letter, Plan plan, ProgressData data) {
        var named = new HashSet<UnitId>(letter.recipients());
        data.byUnit().forEach(unit -> named.add(unit.unit()));
        data.late().forEach(line -> named.addAll(line.leads()));
        data.near().forEach(line -> named.addAll(line.leads()));
        var drafter = drafter(letter);
        return new LetterContent(letter.title(), Objects.requireNonNull(plan.number()),
                Objects.requireNonNull(plan.issuedOn()), letter.opening(), letter.remarks(), letter.recipients(),
                plans.edition(plan, plan.shownEdition()).text().recipients(),
                drafter == null ? "VT" : "VT, " + drafter, units.names(named));
    }
}
