package vn.thuocdo.identity.web;

import java.util.List;
import java.util.Map;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.spi.UnitOption;
import vn.thuocdo.kernel.UnitId;

/// One account as its administrator sees it.
///
/// @param account      the account
/// @param names        names of its agency and unit
/// @param units        units it may sit in
/// @param agencies     agencies it may be moved to
/// @param secondFactor whether it has one
/// @param own          whether it is the administrator's own
public record AccountEditPage(Account account, Map<UnitId, String> names, List<UnitOption> units,
        List<UnitOption> agencies, boolean secondFactor, boolean own) {
    /// Where the account sits: agency and unit.
    public String place() {
        var agency = names.getOrDefault(account.agency(), "");
        var unit = names.getOrDefault(account.unit(), "");
        return account.unit().equals(account.agency()) || unit.isEmpty() ? agency : agency + " · " + unit;
    }
}
