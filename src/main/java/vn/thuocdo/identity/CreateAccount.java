package vn.thuocdo.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refused;

/// Brings an account into being.
@Component
class CreateAccount {
    private final AccountStore accounts;
    private final AccountPolicy policy;
    private final PasswordPolicy passwordPolicy;
    private final Passwords passwords;
    private final AccountChanges changes;

    CreateAccount(AccountStore accounts, AccountPolicy policy, PasswordPolicy passwordPolicy, Passwords passwords,
            AccountChanges changes) {
        this.accounts = accounts;
        this.policy = policy;
        this.passwordPolicy = passwordPolicy;
        this.passwords = passwords;
        this.changes = changes;
    }

    InitialPassword withInitialPassword(AccountDraft draft) {
        var password = passwords.initial();
        return new InitialPassword(add(draft, password, AccountState.INITIAL).id(), password);
    }

    Account withPassword(AccountDraft draft, String password) {
        passwordPolicy.mustFit(username(draft), password);
        return add(draft, password, AccountState.ACTIVE);
    }

    private Account add(AccountDraft draft, String password, AccountState state) {
        policy.mustManage(draft.agency());
        var account = account(draft, state);
        policy.mustFit(new AccountDraft(account.id(), account.username(), account.name(), account.email(),
                account.agency(), account.unit(), account.roles()));
        if (!accounts.claim(account.username(), account.id(), account.agency()))
            throw Refused.at("username", "identity.refused.username-taken", account.username());
        accounts.add(account, passwords.hash(password));
        changes.tell("identity.account-created", null, account, null);
        return account;
    }

    private static Account account(AccountDraft draft, AccountState state) {
        var id = draft.id() == null ? AccountId.next() : draft.id();
        return new Account(id, username(draft), draft.name().strip(), emailOrNull(draft.email()), draft.agency(),
                draft.unit(), draft.roles(), state, 0);
    }

    private static String username(AccountDraft draft) {
        return draft.username().strip().toLowerCase(Locale.ROOT);
    }

    static @Nullable String emailOrNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
