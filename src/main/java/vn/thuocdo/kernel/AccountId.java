package vn.thuocdo.kernel;

import java.util.UUID;

/// Identity of an account that can sign in.
public record AccountId(UUID value) {
    /// A fresh identity.
    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    /// Reads the text form; throws [Missing] when it is no identifier, since nothing can be found by it.
    public static AccountId of(String text) {
        return new AccountId(Missing.unlessIdentifier(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
