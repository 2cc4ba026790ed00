package vn.thuocdo.identity.spi;

import java.util.List;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// Roles that other people's delegations lend to an account. Asked once for each request, so it must be quick.
public interface RoleGrants {
    /// The roles lent to the account at this moment; each counts as the account's own until the delegation ends.
    List<RoleGrant> lentTo(UnitId agency, AccountId account);
}
