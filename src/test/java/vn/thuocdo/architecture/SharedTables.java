package vn.thuocdo.architecture;

import java.util.List;

/// What deliberately belongs to no single agency: each entry says why.
final class SharedTables {
    /// Tables whose key does not begin with the agency, as the test words them.
    static final List<String> WITHOUT_AGENCY = List.of(
            // user names are unique over all agencies, and are looked up before the agency is known
            "identity.sign_in_name begins with username",
            // failures are counted for user names that may not exist
            "identity.sign_in_failure begins with username");

    /// Unique indexes across agencies.
    static final List<String> GLOBALLY_UNIQUE = List.of(
            // one account has one user name, wherever it sits
            "identity.sign_in_name_account_key");

    private SharedTables() {}
}
