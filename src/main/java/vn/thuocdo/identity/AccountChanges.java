package vn.thuocdo.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.SourceRef;

/// Tells what happened to accounts, never with a password or a secret in it.
@Component
class AccountChanges {
    private final Changes changes;

    AccountChanges(Changes changes) {
        this.changes = changes;
    }

    void tell(String action, @Nullable Account before, Account after, @Nullable String reason) {
        changes.tell(after.agency(), ref(after.id()), label(after), action, before == null ? null : Facts.of(before),
                Facts.of(after), reason);
    }

    /// Something that changes none of the account's own values, for example a new password.
    void note(String action, Account account, @Nullable Object detail, @Nullable String reason) {
        changes.tell(account.agency(), ref(account.id()), label(account), action, null, detail, reason);
    }

    private static SourceRef ref(AccountId id) {
        return Changes.ref("identity", "account", id.value());
    }

    private static String label(Account account) {
        return account.username();
    }

    private record Facts(String username, String name, @Nullable String email, UUID agency, UUID unit, List<Role> roles,
            AccountState state) {
        static Facts of(Account account) {
            return new Facts(account.username(), account.name(), account.email(), account.agency().value(),
                    account.unit().value(), account.roles().stream().sorted().toList(), account.state());
        }
    }
}
