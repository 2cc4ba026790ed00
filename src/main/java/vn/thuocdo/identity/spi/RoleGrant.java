package vn.thuocdo.identity.spi;

import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;

/// A role lent by somebody.
///
/// @param role what is lent
/// @param from who lends it; the audit trail names this person beside the one who acts
public record RoleGrant(Role role, AccountId from) {}
