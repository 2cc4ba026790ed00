package vn.thuocdo.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Refused;

/// The second factor of an account: codes of an authenticator app (RFC 6238: SHA-1, six digits, thirty seconds) and
/// recovery codes. Works for people who are signed in and for those who must set it up before they may go on.
@Component
@Transactional
public class SecondFactors {
    private final SecondFactorStore store;
    private final OneTimePassword passwords;
    private final AccountStore accounts;
    private final AccountChanges changes;
    private final CurrentActor current;
    private final Clock clock;

    SecondFactors(SecondFactorStore store, OneTimePassword passwords, AccountStore accounts, AccountChanges changes,
            CurrentActor current, Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.accounts = accounts;
        this.changes = changes;
        this.current = current;
        this.clock = clock;
    }

    /// Whether the account has a confirmed second factor, and how many recovery codes are left.
    @Transactional(readOnly = true)
    public Optional<Integer> recoveryCodesLeft(SignedIn who) {
        return store.isConfirmed(who.agency(), who.account())
                ? Optional.of(store.recoveryCodesLeft(who.agency(), who.account()))
                : Optional.empty();
    }

    /// A secret to be taken over by an app. The same one until it is confirmed, so that a page may be opened again.
    public Enrolment enrol(SignedIn who) {
        if (store.isConfirmed(who.agency(), who.account()))
            throw Refused.because("identity.refused.second-factor-exists");
        var secret = store.unconfirmed(who.agency(), who.account());
        if (secret.isEmpty()) {
            store.keep(who.agency(), who.account(), passwords.newSecret());
            secret = store.unconfirmed(who.agency(), who.account());
        }
        return passwords.enrolment(account(who.account()).username(), secret.orElseThrow());
    }

    /// Confirms the secret by a first code, from when on it is asked for.
    ///
    /// @return recovery codes, shown this once
    public List<String> confirm(SignedIn who, String code) {
        var step = store.unconfirmed(who.agency(), who.account())
                .flatMap(secret -> passwords.stepOf(secret, code, clock.instant(), 0));
        store.confirm(who.agency(), who.account(),
                step.orElseThrow(() -> Refused.at("code", "identity.refused.code")), clock.instant());
        tell("identity.second-factor-set-up", who);
        return renew(who);
    }

    /// New recovery codes in place of the old ones.
    public List<String> renewRecoveryCodes(SignedIn who) {
        tell("identity.recovery-codes-renewed", who);
        return renew(who);
    }

    private List<String> renew(SignedIn who) {
        var codes = passwords.recoveryCodes();
        store.replaceRecoveryCodes(who.agency(), who.account(), codes.stream().map(OneTimePassword::hash).toList());
        return codes;
    }

    /// Takes the second factor off one's own account.
    ///
    /// @param code a code of the app or a recovery code, so that a browser left open is not enough
    public void remove(SignedIn who, String code) {
        if (!accepts(who, code))
            throw Refused.at("code", "identity.refused.code");
        store.remove(who.agency(), who.account());
        tell("identity.second-factor-removed", who);
    }

    /// Whether the code is right; a right code is used up.
    boolean accepts(SignedIn who, String code) {
        var key = store.confirmed(who.agency(), who.account());
        if (key.isEmpty())
            return false;
        var step = passwords.stepOf(key.get().secret(), code, clock.instant(), key.get().lastStep());
        return step.isPresent()
                ? store.useStep(who.agency(), who.account(), step.get())
                : store.useRecoveryCode(who.agency(), who.account(), OneTimePassword.hash(code), clock.instant());
    }

    private Account account(AccountId id) {
        return accounts.find(id).orElseThrow();
    }

    private void tell(String action, SignedIn who) {
        var account = account(who.account());
        current.runAs(new Actor(account.id(), account.username(), account.name(), account.agency(), account.unit(),
                account.roles()), () -> changes.note(action, account, Map.of(), null));
    }
}
