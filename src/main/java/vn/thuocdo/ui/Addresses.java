package vn.thuocdo.ui;

import java.util.List;

/// Paths that more than one module must agree on.
public final class Addresses {
    /// The form to sign in; whoever asks for a page without being signed in is led here.
    public static final String SIGN_IN = "/sign-in";
    /// Receives the post that ends the session.
    public static final String SIGN_OUT = "/sign-out";
    /// The page of one's own account: password, second factor, tokens.
    public static final String ACCOUNT = "/account";
    /// The work list, home after sign-in.
    public static final String WORK = "/work";
    /// Patterns that need no session: styles, scripts, fonts, pictures, language switch, error page.
    public static final List<String> PUBLIC = List.of("/ui/**", "/webjars/**", "/favicon.ico", "/language", "/error");

    private Addresses() {}
}
