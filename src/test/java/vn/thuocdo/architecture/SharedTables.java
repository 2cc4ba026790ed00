package vn.thuocdo.architecture;

import java.util.List;

/// What deliberately belongs to no single agency: each entry says why.
final class SharedTables {
    /// Tables whose key does not begin with the agency, as the test words them.
    static final List<String> WITHOUT_AGENCY = List.of();

    /// Unique indexes across agencies.
    static final List<String> GLOBALLY_UNIQUE = List.of();

    private SharedTables() {}
}
