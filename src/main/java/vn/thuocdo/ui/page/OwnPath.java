package vn.thuocdo.ui.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells paths of this site from addresses that would lead elsewhere.
public final class OwnPath {
    private OwnPath() {}

    /// The value if it is a path of this site; `//host`, `/\host` and control characters lead elsewhere or worse.
    public static Optional<String> of(@Nullable String path) {
        return Optional.ofNullable(path).filter(value -> value.matches("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*"));
    }
}
