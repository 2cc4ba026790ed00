package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.AccountState;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.NotAllowed;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Validity;

/// Lending authority for a time. A person lends their own; who manages units records it for others of the agency.
@Component
public class Delegations {
    private final DelegationStore delegations;
    private final AccountQueries accounts;
    private final UnitPolicy policy;
    private final CurrentActor actor;
    private final Changes changes;

    Delegations(DelegationStore delegations, AccountQueries accounts, UnitPolicy policy, CurrentActor actor,
            Changes changes) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.policy = policy;
        this.actor = actor;
        this.changes = changes;
    }

    /// The delegations that the person may see, latest first, at most 500 and none that ended over a year ago: those of
    /// the agency for who manages units or sees the whole agency, else those given or received.
    @Transactional(readOnly = true)
    public List<Delegation> visible() {
        var acting = actor.get();
        boolean all = acting.may(Permission.MANAGE_UNITS) || acting.may(Permission.SEE_AGENCY);
        return delegations.ofAgency(acting.agency(), policy.today()).stream().filter(each -> all
                || each.giver().equals(acting.account()) || each.receiver().equals(acting.account())).toList();
    }

    /// The delegations by which somebody acts today in place of the account.
    @Transactional(readOnly = true)
    public List<Delegation> givenBy(UnitId agency, AccountId giver) {
        var today = policy.today();
        return delegations.ofAgency(agency, today).stream()
                .filter(each -> each.giver().equals(giver) && each.holdsOn(today)).toList();
    }

    /// Lends roles. Sending the same draft twice lends once.
    @Transactional
    public Delegation give(DelegationDraft draft) {
        var giver = accounts.find(draft.giver()).orElseThrow(() -> new Missing("account"));
        mustHandle(giver.agency(), giver.id());
        var existing = delegations.find(draft.id());
        if (existing.isPresent())
            return existing.get();
        Refused.ifAny(objections(draft, giver));
        var delegation = new Delegation(draft.id(), giver.agency(), draft.giver(), draft.receiver(), draft.roles(),
                new Validity(draft.from(), draft.to()), draft.reason().strip(), draft.document(), null, 1);
        delegations.insert(delegation);
        changes.tell(giver.agency(), ref("organisation", "delegation", draft.id().value()), giver.name(),
                "organisation.delegation.given", null, delegation, draft.reason());
        return delegation;
    }

    /// Takes a delegation back at once: it no longer counts.
    ///
    /// @param version the version that was read
    @Transactional
    public void withdraw(DelegationId id, int version, String reason) {
        var before = delegations.find(id).orElseThrow(() -> new Missing("delegation"));
        mustHandle(before.agency(), before.giver());
        var last = before.validity().to();
        if (before.withdrawn() != null || last != null && last.isBefore(policy.today()))
            throw Refused.because("organisation.delegation.over");
        delegations.withdraw(before, policy.today().minusDays(1), version);
        changes.tell(before.agency(), ref("organisation", "delegation", id.value()), id.toString(),
                "organisation.delegation.withdrawn", before, delegations.find(id).orElseThrow(), reason);
    }

    private List<Refusal> objections(DelegationDraft draft, Account giver) {
        var found = new ArrayList<Refusal>();
        var receiver = accounts.find(draft.receiver()).filter(each -> each.agency().equals(giver.agency()))
                .filter(each -> each.state() != AccountState.LOCKED);
        if (receiver.isEmpty() || draft.receiver().equals(draft.giver()))
            found.add(Refusal.at("receiver", "organisation.delegation.receiverUnfit"));
        if (draft.roles().isEmpty() || !giver.roles().containsAll(draft.roles()))
            found.add(Refusal.at("roles", "organisation.delegation.rolesNotOwn", giver.name()));
        if (draft.roles().contains(Role.ADMINISTRATOR))
            found.add(Refusal.at("roles", "organisation.delegation.administratorNotLent"));
        if (draft.to().isBefore(draft.from()) || draft.to().isBefore(policy.today()))
            found.add(Refusal.at("to", "organisation.delegation.endsTooEarly"));
        if (draft.reason().isBlank())
            found.add(Refusal.at("reason", "organisation.unit.reasonMissing"));
        return found;
    }

    private Actor mustHandle(UnitId agency, AccountId giver) {
        var acting = actor.get();
        if (!acting.agency().equals(agency))
            throw new Missing("delegation");
        if (!acting.account().equals(giver) && !acting.may(Permission.MANAGE_UNITS))
            throw new NotAllowed(Permission.MANAGE_UNITS);
        return acting;
    }
}
