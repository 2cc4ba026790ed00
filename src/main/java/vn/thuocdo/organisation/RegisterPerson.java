package vn.thuocdo.organisation;

import static vn.thuocdo.kernel.Changes.ref;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;

/// Registers people and ties them to their accounts.
@Component
class RegisterPerson {
    private static final int LONGEST_NAME = 100;

    private final PersonStore people;
    private final AccountQueries accounts;
    private final UnitPolicy policy;
    private final Changes changes;

    RegisterPerson(PersonStore people, AccountQueries accounts, UnitPolicy policy, Changes changes) {
        this.people = people;
        this.accounts = accounts;
        this.policy = policy;
        this.changes = changes;
    }

    Person register(PersonDraft draft) {
        policy.mustManage(draft.agency());
        var existing = people.find(draft.id()).filter(found -> found.agency().equals(draft.agency()));
        if (existing.isPresent())
            return existing.get();
        var person = new Person(draft.id(), draft.agency(), draft.name().strip(), draft.account(), 1);
        Refused.ifAny(objections(person));
        people.insert(person);
        tell("organisation.person.registered", null, person);
        return person;
    }

    Person change(Person before, int version, String name, @Nullable AccountId account) {
        policy.mustManage(before.agency());
        var after = new Person(before.id(), before.agency(), name.strip(), account, version);
        Refused.ifAny(objections(after));
        people.update(after);
        tell("organisation.person.changed", before, after);
        return people.find(before.id()).orElseThrow();
    }

    private List<Refusal> objections(Person person) {
        var found = new ArrayList<Refusal>();
        if (person.name().isEmpty() || person.name().length() > LONGEST_NAME)
            found.add(Refusal.at("name", "organisation.person.nameWrong", LONGEST_NAME));
        var account = person.account();
        if (account != null)
            found.addAll(account(person, account));
        return found;
    }

    private List<Refusal> account(Person person, AccountId account) {
        UnitId agency = accounts.find(account).map(found -> found.agency()).orElse(null);
        if (!person.agency().equals(agency))
            return List.of(Refusal.at("account", "organisation.person.accountElsewhere"));
        return people.ofAccount(person.agency(), account).filter(other -> !other.id().equals(person.id()))
                .map(other -> List.of(Refusal.at("account", "organisation.person.accountTaken", other.name())))
                .orElse(List.of());
    }

    private void tell(String action, @Nullable Person before, Person after) {
        changes.tell(after.agency(), ref("organisation", "person", after.id().value()), after.name(), action, before,
                after, null);
    }
}
