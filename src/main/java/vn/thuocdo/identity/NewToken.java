package vn.thuocdo.identity;

/// A token just made.
///
/// @param token  what is kept of it
/// @param secret what goes into the header `Authorization: Bearer`, shown this once
public record NewToken(ApiToken token, String secret) {
    /// Without the secret.
    @Override
    public String toString() {
        return "NewToken[" + token.id() + "]";
    }
}
