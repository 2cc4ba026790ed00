package vn.thuocdo.identity;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// The door to accounts. Everything here asks for the permission to manage accounts in the account's agency; the
/// system ([Actor#system]) may do it for its agency, which first set-up and demonstration data make use of.
@Component
@Transactional
public class Accounts {
    private final CreateAccount creation;
    private final ChangeAccount changes;
    private final GuardAccount guard;
    private final FollowAgency following;

    Accounts(CreateAccount creation, ChangeAccount changes, GuardAccount guard, FollowAgency following) {
        this.creation = creation;
        this.changes = changes;
        this.guard = guard;
        this.following = following;
    }

    /// Creates an account with a random initial password, which is returned this once and must be changed at the first
    /// sign-in.
    public InitialPassword create(AccountDraft draft) {
        return creation.withInitialPassword(draft);
    }

    /// Creates an account with a password that its owner chose: for first set-up and demonstration data. The password
    /// must satisfy the same rules as any other; the demonstration password does so only under the demo profile.
    public Account create(AccountDraft draft, String password) {
        return creation.withPassword(draft, password);
    }

    /// Changes name, e-mail and unit.
    ///
    /// @param version the version that was read
    public void change(AccountId account, String name, @Nullable String email, UnitId unit, int version) {
        changes.change(account, name, email, unit, version);
    }

    /// Changes name, e-mail, unit and roles at once.
    ///
    /// @param version the version that was read
    public void change(AccountId account, String name, @Nullable String email, UnitId unit, Set<Role> roles,
            int version) {
        changes.change(account, name, email, unit, version);
        changes.grant(account, roles, version + 1);
    }

    /// Moves an account to another agency and unit, for example when communes merge. Its sessions and tokens end.
    public void place(AccountId account, UnitId agency, UnitId unit) {
        changes.place(account, agency, unit);
    }

    /// Moves every account of an agency into the one that takes its place. Their sessions and tokens end.
    ///
    /// @param units    successor by earlier unit; who sat elsewhere sits at the top of the new agency
    /// @param unseated accounts that lose the chairman's role, since only one commune's leaders keep their seats
    public void follow(UnitId from, UnitId to, Map<UnitId, UnitId> units, Set<AccountId> unseated) {
        following.follow(from, to, units, unseated);
    }

    /// Gives exactly these roles; refuses to leave an agency without a usable administrator.
    public void grant(AccountId account, Set<Role> roles, int version) {
        changes.grant(account, roles, version);
    }

    /// Locks an account: its sessions end and its tokens no longer count. Refused for one's own and the last
    /// administrator's.
    ///
    /// @param reason why, for the audit trail
    public void lock(AccountId account, String reason) {
        guard.lock(account, reason);
    }

    /// Lets a locked account be used again and forgets its failed attempts.
    public void unlock(AccountId account) {
        guard.unlock(account);
    }

    /// Replaces a forgotten password by a random initial one, returned this once; ends the account's sessions.
    public InitialPassword resetPassword(AccountId account) {
        return guard.resetPassword(account);
    }

    /// Takes the second factor off an account whose owner lost both telephone and recovery codes.
    public void removeSecondFactor(AccountId account, String reason) {
        guard.removeSecondFactor(account, reason);
    }
}
