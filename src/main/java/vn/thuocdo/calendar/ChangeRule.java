package vn.thuocdo.calendar;

import static vn.thuocdo.kernel.Changes.ref;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.Changes;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Refused;

/// Sets rule values of the acting person's agency as a new version from a day on. What is past stays: a value that has
/// taken effect is followed by another, not taken away.
@Component
public class ChangeRule {
    private final Rules rules;
    private final RuleStore store;
    private final EditionWatch editions;
    private final CalendarPolicy policy;
    private final Changes changes;
    private final Clock clock;

    ChangeRule(Rules rules, RuleStore store, EditionWatch editions, CalendarPolicy policy, Changes changes,
            Clock clock) {
        this.rules = rules;
        this.store = store;
        this.editions = editions;
        this.policy = policy;
        this.changes = changes;
        this.clock = clock;
    }

    /// Sets a value from a day on, today or later; needs `MANAGE_CALENDARS`. A value of the same first day is replaced.
    @Transactional
    public RuleValue set(RuleDraft draft) {
        var acting = manager();
        var value = draft.rule().kind().normal(draft.value());
        Refused.ifAny(objections(draft, value.isPresent()));
        var before = rules.value(draft.rule(), acting.agency(), draft.from());
        var after = new RuleValue(draft.rule(), acting.agency(), draft.from(), value.orElseThrow(),
                draft.basis().strip(), DataStatus.OWN, draft.reason().strip(), clock.instant(), acting.name());
        editions.raise(acting.agency());
        store.put(after, acting.account());
        tell(acting, after.rule(), "calendar.rule.changed", before, after, after.reason());
        return after;
    }

    /// Takes away an own value that has not taken effect yet.
    @Transactional
    public void withdraw(Rule rule, LocalDate from) {
        var acting = manager();
        var value = rules.book(acting.agency()).own(rule, from);
        if (value == null)
            throw new Missing("rule");
        if (!from.isAfter(policy.today()))
            throw Refused.because("calendar.rule.inForce", from);
        editions.raise(acting.agency());
        store.delete(value);
        tell(acting, rule, "calendar.rule.withdrawn", value, rules.value(rule, acting.agency(), from), "");
    }

    private Actor manager() {
        var acting = policy.actor();
        acting.must(Permission.MANAGE_CALENDARS);
        return acting;
    }

    private ArrayList<Refusal> objections(RuleDraft draft, boolean readable) {
        var found = new ArrayList<Refusal>();
        if (!readable)
            found.add(Refusal.at("value", "calendar.rule.unreadable." + draft.rule().kind().name()));
        if (draft.from().isBefore(policy.today()))
            found.add(Refusal.at("from", "calendar.rule.past", policy.today()));
        if (draft.basis().isBlank())
            found.add(Refusal.at("basis", "calendar.rule.basisMissing"));
        if (draft.reason().isBlank())
            found.add(Refusal.at("reason", "calendar.edit.reasonMissing"));
        if (draft.basis().length() > EditRules.LONGEST_TEXT || draft.reason().length() > EditRules.LONGEST_TEXT)
            found.add(Refusal.of("calendar.edit.tooLong", EditRules.LONGEST_TEXT));
        return found;
    }

    private void tell(Actor acting, Rule rule, String action, RuleValue before, RuleValue after, String reason) {
        var id = UUID.nameUUIDFromBytes(rule.code().getBytes(StandardCharsets.UTF_8));
        changes.tell(acting.agency(), ref("calendar", "rule", id), rule.code(), action, before, after,
                reason.isEmpty() ? null : reason);
    }
}
