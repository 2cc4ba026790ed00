package vn.thuocdo.identity;

import java.time.Instant;

/// What came of an attempt to sign in. It says the same whether the account exists or not.
public sealed interface SignInOutcome {
    /// The person is who they say; the stage tells whether steps are left.
    record Accepted(SignedIn who) implements SignInOutcome {}

    /// Wrong user name, password or code.
    ///
    /// @param triesLeft attempts until the user name is locked for a while, at least 1
    record Rejected(int triesLeft) implements SignInOutcome {}

    /// Too many failed attempts with this user name.
    ///
    /// @param until when it may be tried again
    record Waiting(Instant until) implements SignInOutcome {}

    /// The right password of an account that an administrator has locked.
    record Closed() implements SignInOutcome {}
}
