package vn.thuocdo.identity;

import vn.thuocdo.kernel.AccountId;

/// A password made for somebody else, shown once and good only until the first sign-in.
///
/// @param account  whose it is
/// @param password the password in clear
public record InitialPassword(AccountId account, String password) {
    /// Without the password, so that no log line shows it.
    @Override
    public String toString() {
        return "InitialPassword[" + account + "]";
    }
}
