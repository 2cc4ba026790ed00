package vn.thuocdo.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.spi.UnitDirectory;
import vn.thuocdo.identity.spi.UnitOption;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// Who may manage which accounts, and what an account must look like.
@Component
class AccountPolicy {
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_NAME = 100;

    private final CurrentActor current;
    private final ObjectProvider<UnitDirectory> units;

    AccountPolicy(CurrentActor current, ObjectProvider<UnitDirectory> units) {
        this.current = current;
        this.units = units;
    }

    /// The agencies whose accounts the actor manages, the own one first; refuses who manages none.
    List<UnitOption> managed() {
        var actor = current.get();
        if (isSystem(actor))
            return List.of(new UnitOption(actor.agency(), ""));
        actor.must(Permission.MANAGE_ACCOUNTS);
        var directory = units.getIfAvailable();
        return directory == null
                ? List.of(new UnitOption(actor.agency(), ""))
                : directory.managedFrom(actor.agency());
    }

    /// What the actor may not manage looks as if it did not exist.
    void mustManage(UnitId agency) {
        if (managed().stream().noneMatch(option -> option.id().equals(agency)))
            throw new Missing("account");
    }

    void mustNotBeSelf(Account account) {
        if (account.id().equals(current.get().account()))
            throw Refused.because("identity.refused.self");
    }

    void mustFit(AccountDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (!USERNAME.matcher(draft.username()).matches())
            refusals.add(Refusal.at("username", "identity.refused.username"));
        refusals.addAll(faults(draft.name(), draft.email()));
        refusals.addAll(faults(draft.roles()));
        refusals.addAll(faults(draft.agency(), draft.unit()));
        Refused.ifAny(refusals);
    }

    static List<Refusal> faults(String name, @Nullable String email) {
        var refusals = new ArrayList<Refusal>();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME)
            refusals.add(Refusal.at("name", "identity.refused.name", LONGEST_NAME));
        if (email != null && !email.isBlank() && !EMAIL.matcher(email.strip()).matches())
            refusals.add(Refusal.at("email", "identity.refused.email"));
        return refusals;
    }

    static List<Refusal> faults(Set<Role> roles) {
        return roles.isEmpty() ? List.of(Refusal.at("roles", "identity.refused.roles")) : List.of();
    }

    /// A unit of another agency is refused; the system is trusted, since it places accounts while units come into
    /// being.
    List<Refusal> faults(UnitId agency, UnitId unit) {
        var directory = units.getIfAvailable();
        if (directory == null || isSystem(current.get())
                || directory.options(agency).stream().anyMatch(option -> option.id().equals(unit)))
            return List.of();
        return List.of(Refusal.at("unit", "identity.refused.unit"));
    }

    private static boolean isSystem(Actor actor) {
        return actor.account().equals(Actor.SYSTEM);
    }
}
