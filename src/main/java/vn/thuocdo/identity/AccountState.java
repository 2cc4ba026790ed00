package vn.thuocdo.identity;

/// Whether an account can be used.
public enum AccountState {
    /// Has an initial password that must be changed at the first sign-in.
    INITIAL,
    /// In use.
    ACTIVE,
    /// Locked by an administrator; nobody can sign in with it and its tokens do not count.
    LOCKED
}
