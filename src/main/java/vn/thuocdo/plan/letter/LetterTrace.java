package vn.thuocdo.plan.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.notification.Notice;
import vn.thuocdo.notification.Notifications;

/// Tells the audit trail and the people concerned of what happens to letters.
@Component
class LetterTrace {
    private final Changes changes;
    private final Notifications notifications;
    private final AccountQueries accounts;

    LetterTrace(Changes changes, Notifications notifications, AccountQueries accounts) {
        this.changes = changes;
        this.notifications = notifications;
        this.accounts = accounts;
    }

    void tell(@Nullable Letter before, Letter after, String what) {
        changes.tell(after.agency(), Changes.ref("plan", "letter", after.id().value()), after.label(),
                "plan.letter." + what, before, after, after.reason());
    }

    /// Tells those who draft documents that the letter of the week waits for them.
    void drafted(Letter letter) {
        notify(letter, holders(letter, Permission.DRAFT_DOCUMENTS), "plan.notice.letter.drafted",
                List.of(letter.title(), letter.recipients().size()));
    }

    void submitted(Letter letter) {
        notify(letter, holders(letter, Permission.SIGN_DOCUMENTS), "plan.notice.letter.submitted",
                List.of(letter.title()));
    }

    private Set<AccountId> holders(Letter letter, Permission permission) {
        var holders = new LinkedHashSet<AccountId>();
        for (var role : Role.values())
            if (role.includes(permission))
                accounts.withRole(letter.agency(), role).forEach(account -> holders.add(account.id()));
        return holders;
    }

    void returned(Letter letter) {
        notify(letter, Set.of(writer(letter)),
                "plan.notice.letter.returned",
                List.of(letter.title(), Objects.requireNonNullElse(letter.reason(), "")));
    }

    /// Tells the people of the units addressed, and the writer.
    void issued(Letter letter) {
        var people = new LinkedHashSet<AccountId>(Set.of(writer(letter)));
        letter.recipients().forEach(unit -> accounts.inUnit(unit).stream().map(Account::id).forEach(people::add));
        notify(letter, people, "plan.notice.letter.issued",
                List.of(Objects.requireNonNull(letter.number()), letter.title()));
    }

    private static AccountId writer(Letter letter) {
        return Objects.requireNonNullElse(letter.submittedBy(), letter.createdBy());
    }

    private void notify(Letter letter, Set<AccountId> people, String key, List<Object> args) {
        people.forEach(person -> notifications.tell(new Notice(letter.agency(), person, key, args,
                "/letters/" + letter.id(), "plan/letter/" + letter.id() + "/" + key + "/" + letter.version(), true)));
    }
}
