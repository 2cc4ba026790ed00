package vn.thuocdo.identity;

/// A secret on its way into an authenticator app.
///
/// @param secret  base32 in groups of four, to be typed
/// @param address `otpauth://` address, to be scanned
public record Enrolment(String secret, String address) {
    /// Without the secret.
    @Override
    public String toString() {
        return "Enrolment";
    }
}
