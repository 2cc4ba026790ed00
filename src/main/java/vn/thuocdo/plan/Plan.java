package vn.thuocdo.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// A plan as a whole, without its content.
///
/// @param agency       the commune or province it belongs to
/// @param parent       the plan that a unit's plan carries out; only for [PlanKind#UNIT]
/// @param unit         the unit whose plan it is; only for [PlanKind#UNIT]
/// @param unitPlansDue day before which the units hand in their own plans, or null when none are asked for
/// @param effectiveOn  its first day in force, known once issued
/// @param edition      the newest edition, issued or being written
/// @param inForce      the edition in force, or null before the first issue
/// @param original     file it was imported from, or null
/// @param reason       why it was returned or closed, or null
/// @param number       number of the document that issued the edition in force, for example `07/KH-UBND`
/// @param issuedOn     date of that document
/// @param version      for optimistic locking
public record Plan(UnitId agency, PlanId id, PlanKind kind, PlanPeriod period, String title, PlanState state,
        @Nullable PlanId parent, @Nullable UnitId unit, @Nullable LocalDate unitPlansDue,
        @Nullable LocalDate effectiveOn, int edition, @Nullable Integer inForce, @Nullable UUID original,
        @Nullable String reason, @Nullable String number, @Nullable LocalDate issuedOn, AccountId createdBy,
        Instant createdAt, @Nullable AccountId submittedBy, @Nullable Instant submittedAt, int version) {
    /// What people call it: its number once it has one, else its title.
    public String label() {
        return number == null ? title : number;
    }

    /// The edition that everyone reads: the one in force, else the one being written.
    public int shownEdition() {
        return inForce == null ? edition : inForce;
    }

    /// Begins a change of this plan.
    PlanChange change() {
        return new PlanChange(this);
    }
}
