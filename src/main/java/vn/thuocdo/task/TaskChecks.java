package vn.thuocdo.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;

/// What must be right about a task before it is kept.
@Component
class TaskChecks {
    static final int LONGEST_TITLE = 2000;

    private final UnitQueries units;
    private final AccountQueries accounts;

    TaskChecks(UnitQueries units, AccountQueries accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    /// Everything that is wrong with a draft; empty when it may be kept.
    List<Refusal> of(TaskDraft draft, UnitId agency, LocalDate today, Optional<Task> whole) {
        var wrong = new ArrayList<Refusal>();
        if (draft.title().isEmpty())
            wrong.add(Refusal.at("title", "task.draft.title-missing"));
        if (draft.title().length() > LONGEST_TITLE)
            wrong.add(Refusal.at("title", "task.draft.title-too-long", LONGEST_TITLE));
        if (!Areas.known(draft.area()))
            wrong.add(Refusal.at("area", "task.draft.area-missing"));
        if (draft.leads().isEmpty())
            wrong.add(Refusal.at("leads", "task.draft.lead-missing"));
        var until = draft.until();
        if (until != null && until.isBefore(draft.from()))
            wrong.add(Refusal.at("until", "task.draft.ends-before-it-begins"));
        draft.units().forEach(unit -> ofUnit(unit, agency, today).ifPresent(wrong::add));
        ofPerson(draft, agency).ifPresent(wrong::add);
        whole.ifPresent(each -> ofWhole(each).ifPresent(wrong::add));
        return wrong;
    }

    /// Whether a unit may be given work: it is of the agency and lives.
    Optional<Refusal> ofUnit(UnitId unit, UnitId agency, LocalDate today) {
        var lives = units.find(unit, today).filter(each -> each.agency().equals(agency) && each.livesOn(today));
        return lives.isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.at("leads", "task.draft.unit-unknown"));
    }

    private Optional<Refusal> ofPerson(TaskDraft draft, UnitId agency) {
        var person = draft.person();
        return person == null || isOf(person, agency)
                ? Optional.empty()
                : Optional.of(Refusal.at("person", "task.draft.person-unknown"));
    }

    /// Whether an account is one of the agency.
    boolean isOf(AccountId person, UnitId agency) {
        return accounts.find(person).filter(account -> account.agency().equals(agency)).isPresent();
    }

    private static Optional<Refusal> ofWhole(Task whole) {
        if (whole.row().parent() != null)
            return Optional.of(Refusal.of("task.draft.part-of-a-part"));
        return Transitions.refusal(whole.state(), TaskAct.ADD_PART);
    }
}
