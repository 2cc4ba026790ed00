package vn.thuocdo.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.identity.AccountFilter;
import vn.thuocdo.identity.SignInRule;
import vn.thuocdo.identity.spi.UnitOption;
import vn.thuocdo.kernel.Slice;

/// The accounts that the actor manages.
///
/// @param rows     this page of the list
/// @param count    accounts found, at most 1000
/// @param filter   what narrows the list
/// @param agencies agencies to choose from, the own one first; one when there is nothing to choose
/// @param units    units of the chosen agency, to narrow by
/// @param rule     what the own agency asks of those who sign in
public record AccountListPage(Slice<AccountRow> rows, int count, AccountFilter filter, List<UnitOption> agencies,
        List<UnitOption> units, SignInRule rule) {
    /// What was typed into the search.
    public String text() {
        return filter.text() == null ? "" : filter.text();
    }

    /// The value of a filter as it stands in the address, or null.
    public static @Nullable String value(@Nullable Object part) {
        return part == null ? null : part.toString();
    }
}
