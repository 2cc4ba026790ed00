package vn.thuocdo.identity;

import java.util.Set;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.kernel.UnitId;

/// What signing in needs to know of an account.
///
/// @param password     argon2id hash
/// @param initial      whether the password must be changed first
/// @param secondFactor whether a code is asked for after the password
record Credential(AccountId account, UnitId agency, String username, String password, boolean initial, boolean locked,
        boolean secondFactor, Set<Role> roles) {
    /// Without the hash.
    @Override
    public String toString() {
        return "Credential[" + account + "]";
    }
}
