package vn.thuocdo.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// Acts on plans as a whole. What is allowed when stands in one table; refusals carry its reasons as
/// `plan.life.<reason>`. Acts that take a `version` throw [vn.thuocdo.kernel.Conflict] when the plan, or anything in it,
/// was changed since that version was read.
@Component
public class Plans {
    private final PlanDesk desk;
    private final BeginPlan beginning;
    private final CopyPlan copying;
    private final SubmitPlan submitting;
    private final AmendPlan amending;
    private final IssuePlan issuing;
    private final DraftUnitPlan forUnits;

    Plans(PlanDesk desk, BeginPlan beginning, CopyPlan copying, SubmitPlan submitting, AmendPlan amending,
            IssuePlan issuing, DraftUnitPlan forUnits) {
        this.desk = desk;
        this.beginning = beginning;
        this.copying = copying;
        this.submitting = submitting;
        this.amending = amending;
        this.issuing = issuing;
        this.forUnits = forUnits;
    }

    /// Begins a plan of the own agency: an empty one to be written by hand, or one read from a file and confirmed.
    @Transactional
    public PlanId draft(DraftPlan draft) {
        desk.actor().must(Permission.EDIT_PLANS);
        if (draft.kind() == PlanKind.UNIT)
            throw Refused.at("kind", "plan.kind.unit");
        return beginning.begin(draft, null, null, draft.original() == null ? "drafted" : "imported");
    }

    /// Begins the plan of another year from an earlier one of the own agency.
    @Transactional
    public PlanId copy(PlanId source, int year) {
        return copying.copy(source, year);
    }

    /// Begins the plan of the acting person's unit under a running plan of the agency, or finds the one begun. It holds
    /// the targets that the unit answers for and the tasks that it leads.
    @Transactional
    public PlanId draftForUnit(PlanId above) {
        return forUnits.draft(above);
    }

    /// Puts the draft, or the amendment, before who issues it.
    @Transactional
    public void submit(PlanId id, int version) {
        submitting.submit(id, version);
    }

    /// What stands between the draft, or the amendment, and its submission; empty when nothing does.
    public List<Refusal> obstacles(PlanId id) {
        return submitting.obstacles(id);
    }

    /// Takes back what was submitted, to go on writing.
    @Transactional
    public void withdraw(PlanId id, int version) {
        submitting.withdraw(id, version);
    }

    /// Gives back what was submitted.
    ///
    /// @param reason why, never blank
    @Transactional
    public void giveBack(PlanId id, int version, String reason) {
        submitting.giveBack(id, version, reason);
    }

    /// Issues the plan, or the amendment: gives codes to its items, number and date to its document, and tasks to units,
    /// all or nothing. Everyone concerned is told.
    @Transactional
    public void issue(PlanId id, int version, IssueOrder order) {
        issuing.issue(id, version, order);
    }

    /// Accepts the submitted plan of a unit.
    @Transactional
    public void accept(PlanId id, int version) {
        submitting.accept(id, version);
    }

    /// Closes a running plan; what is still open in it stays as it is and is counted as not done.
    ///
    /// @param reason why, never blank
    @Transactional
    public void close(PlanId id, int version, String reason) {
        submitting.close(id, version, reason);
    }

    /// Begins an amendment of a running plan.
    ///
    /// @param reason why, never blank
    @Transactional
    public void amend(PlanId id, int version, String reason) {
        amending.amend(id, version, reason);
    }

    /// Throws a draft or an amendment away that was not issued.
    @Transactional
    public void discard(PlanId id, int version) {
        amending.discard(id, version);
    }
}
