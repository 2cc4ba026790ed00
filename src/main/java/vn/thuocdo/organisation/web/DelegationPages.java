package vn.thuocdo.organisation.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.organisation.Delegation;
import vn.thuocdo.organisation.DelegationId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.Tone;

/// Gathers what the pages of delegations show.
@Component
class DelegationPages {
    private final SeenUnits seen;
    private final AccountQueries accounts;
    private final CurrentActor actor;

    DelegationPages(SeenUnits seen, AccountQueries accounts, CurrentActor actor) {
        this.seen = seen;
        this.accounts = accounts;
        this.actor = actor;
    }

    DelegationPage list(List<Delegation> delegations) {
        var people = new HashSet<AccountId>();
        delegations.forEach(each -> {
            people.add(each.giver());
            people.add(each.receiver());
        });
        var names = accounts.named(people);
        return new DelegationPage(delegations.stream().map(each -> row(each, names)).toList());
    }

    private DelegationPage.Row row(Delegation each, Map<AccountId, String> names) {
        var acting = actor.get();
        var today = Page.today();
        var last = each.validity().to();
        boolean over = each.withdrawn() != null || last != null && last.isBefore(today);
        var tone = over ? Tone.EMPTY : each.holdsOn(today) ? Tone.INFO : Tone.QUIET;
        var state = each.withdrawn() != null
                ? "withdrawn"
                : over ? "over" : each.holdsOn(today) ? "now" : "coming";
        boolean mine = each.giver().equals(acting.account()) || acting.may(Permission.MANAGE_UNITS);
        return new DelegationPage.Row(each.id().toString(), names.getOrDefault(each.giver(), ""),
                names.getOrDefault(each.receiver(), ""), roles(each), Page.date(each.validity().from()),
                Page.date(last), each.reason(), each.document() == null ? "" : each.document(),
                Page.text("organisation.delegation.state." + state), tone, mine && !over, each.version());
    }

    private static String roles(Delegation each) {
        return each.roles().stream().sorted().map(DelegationPages::role).collect(Collectors.joining(", "));
    }

    private static String role(Role role) {
        return Page.text("role." + Page.slug(role));
    }

    /// @param chosen whose authority is lent; null for one's own
    DelegationFormPage form(@Nullable AccountId chosen) {
        var acting = actor.get();
        boolean others = acting.may(Permission.MANAGE_UNITS);
        var people = seen.inAgency(acting.agency(), Page.today()).stream()
                .flatMap(unit -> accounts.inUnit(unit.id()).stream()).toList();
        var giver = people.stream().filter(each -> each.id().equals(chosen == null ? acting.account() : chosen))
                .filter(each -> others || each.id().equals(acting.account())).findFirst()
                .orElseThrow(() -> new Missing("account"));
        var roles = giver.roles().stream().filter(role -> role != Role.ADMINISTRATOR).sorted()
                .map(role -> new Option(role.name(), role(role))).toList();
        return new DelegationFormPage(DelegationId.next().toString(),
                others ? choices(people) : List.of(), giver.id().toString(), giver.name(),
                choices(people.stream().filter(each -> !each.id().equals(giver.id())).toList()), roles);
    }

    private static List<Option> choices(List<Account> people) {
        return people.stream().map(each -> new Option(each.id().toString(), each.name())).toList();
    }
}
