package vn.thuocdo.ui;

/// The Content-Security-Policy under which every page works: nothing from elsewhere, no inline script, no inline style.
public final class ContentPolicy {
    /// The value of the header `Content-Security-Policy`.
    public static final String HEADER = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'",
            "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'", "manifest-src 'self'");

    private ContentPolicy() {}
}
