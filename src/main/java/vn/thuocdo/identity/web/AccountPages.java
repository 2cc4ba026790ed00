package vn.thuocdo.identity.web;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountFilter;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.identity.SecondFactors;
import vn.thuocdo.identity.SignInRules;
import vn.thuocdo.identity.SignedIn;
import vn.thuocdo.identity.spi.UnitDirectory;
import vn.thuocdo.identity.spi.UnitOption;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.UnitId;

/// Puts the pages of managed accounts together, with the names of the units.
@Component
class AccountPages {
    private static final int ROWS = 50;

    private final AccountQueries queries;
    private final SecondFactors secondFactors;
    private final SignInRules rules;
    private final CurrentActor current;
    private final ObjectProvider<UnitDirectory> directory;

    AccountPages(AccountQueries queries, SecondFactors secondFactors, SignInRules rules, CurrentActor current,
            ObjectProvider<UnitDirectory> directory) {
        this.queries = queries;
        this.secondFactors = secondFactors;
        this.rules = rules;
        this.current = current;
        this.directory = directory;
    }

    AccountListPage list(AccountFilter filter, @Nullable String after) {
        var agencies = queries.managedAgencies();
        var found = queries.search(filter, after, ROWS);
        var names = names(found.rows());
        boolean several = agencies.size() > 1 && filter.agency() == null;
        return new AccountListPage(found.map(account -> row(account, names, several)), queries.count(filter), filter,
                agencies, units(chosen(agencies, filter.agency())), rules.of(current.get().agency()));
    }

    private static AccountRow row(Account account, Map<UnitId, String> names, boolean several) {
        return new AccountRow(account.id().toString(), account.name(), account.username(),
                several ? names.getOrDefault(account.agency(), "") : "", names.getOrDefault(account.unit(), ""),
                account.roles().stream().sorted().toList(), account.state());
    }

    AccountEditPage edit(Account account) {
        return new AccountEditPage(account, names(List.of(account)), units(account.agency()), queries.managedAgencies(),
                secondFactors.recoveryCodesLeft(signedIn(account)).isPresent(),
                account.id().equals(current.get().account()));
    }

    AccountNewPage fresh(@Nullable UnitId agency) {
        var agencies = queries.managedAgencies();
        var chosen = chosen(agencies, agency);
        return new AccountNewPage(agencies, chosen, units(chosen));
    }

    /// The chosen agency among those managed, else the own one.
    private static UnitId chosen(List<UnitOption> agencies, @Nullable UnitId wanted) {
        return agencies.stream().map(UnitOption::id).filter(id -> id.equals(wanted)).findFirst()
                .orElse(agencies.getFirst().id());
    }

    private List<UnitOption> units(UnitId agency) {
        var known = directory.getIfAvailable();
        return known == null ? List.of(new UnitOption(agency, "")) : known.options(agency);
    }

    private Map<UnitId, String> names(List<Account> accounts) {
        var known = directory.getIfAvailable();
        Set<UnitId> ids = new HashSet<>();
        accounts.forEach(account -> {
            ids.add(account.agency());
            ids.add(account.unit());
        });
        return known == null ? Map.of() : known.names(ids);
    }

    private static SignedIn signedIn(Account account) {
        return new SignedIn(account.id(), account.agency(), SignedIn.Stage.COMPLETE, Instant.EPOCH);
    }
}
