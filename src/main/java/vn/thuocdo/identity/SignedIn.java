package vn.thuocdo.identity;

import java.time.Instant;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// Somebody who proved who they are, possibly with steps still to do.
///
/// @param account the account
/// @param agency  its agency at that moment
/// @param stage   what is still to be done before anything else may be opened
/// @param since   when the password was accepted or the token made
public record SignedIn(AccountId account, UnitId agency, Stage stage, Instant since) {
    /// What a signed-in person must do next.
    public enum Stage {
        /// Type the code of the second factor.
        CODE,
        /// Replace the initial password.
        PASSWORD,
        /// Set up a second factor, since the agency asks administrators for one.
        ENROL,
        /// Nothing more.
        COMPLETE
    }

    /// The same person at another stage.
    public SignedIn at(Stage next) {
        return new SignedIn(account, agency, next, since);
    }
}
