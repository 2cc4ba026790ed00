package vn.thuocdo.identity;

/// What an agency asks of everybody who signs in.
///
/// @param secondFactorForAdministrators whether administrators must use a second factor
/// @param version                       for optimistic saving
public record SignInRule(boolean secondFactorForAdministrators, int version) {
    static final SignInRule NONE = new SignInRule(false, 0);
}
