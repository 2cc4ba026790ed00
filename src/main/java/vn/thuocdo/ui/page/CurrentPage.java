package vn.thuocdo.ui.page;

import org.jspecify.annotations.Nullable;

/// The page that the present thread works on, so that templates and view records need not hand it around.
public final class CurrentPage {
    private static final ThreadLocal<PageContext> CURRENT = new ThreadLocal<>();

    private CurrentPage() {}

    /// The context of the page; fails outside a request.
    public static PageContext get() {
        var context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException("no page is being made on this thread");
        }
        return context;
    }

    static @Nullable PageContext find() {
        return CURRENT.get();
    }

    static void open(PageContext context) {
        CURRENT.set(context);
    }

    static void close() {
        CURRENT.remove();
    }
}
