package vn.thuocdo.identity;

import java.time.Instant;

/// One signed-in browser of a person.
///
/// @param handle   names it on pages; not its identity
/// @param here     whether it is the one that asks
/// @param openedAt when it began
/// @param usedAt   when it was last used
/// @param address  network address at sign-in
/// @param browser  what the browser calls itself
public record OpenSession(String handle, boolean here, Instant openedAt, Instant usedAt, String address,
        String browser) {}
