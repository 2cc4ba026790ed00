package vn.thuocdo.task;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;

/// Looks up what units and people are called, all of a page at once.
@Component
public class NameBook {
    private final UnitQueries units;
    private final AccountQueries accounts;

    NameBook(UnitQueries units, AccountQueries accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    /// The names that lines of a list need.
    public Names of(Collection<TaskRow> rows) {
        var named = rows.stream().flatMap(row -> Stream.concat(row.leads().stream(), row.coordinators().stream()))
                .collect(Collectors.toSet());
        return of(named, rows.stream().map(TaskRow::person).filter(Objects::nonNull).toList());
    }

    /// The names of units and people.
    public Names of(Collection<UnitId> someUnits, Collection<AccountId> somePeople) {
        return new Names(units.names(new HashSet<>(someUnits)), accounts.named(new HashSet<>(somePeople)));
    }
}
