package vn.thuocdo.identity.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.identity.spi.SignInNotice;

/// What the sign-in page shows.
///
/// @param place    the place that this installation serves, or an empty text
/// @param action   where the form goes, with the page wanted afterwards
/// @param username what was typed before
/// @param message  message key of what happened before, or an empty text
/// @param tries    attempts left, where the message says so
/// @param until    the end of a lock, where the message says so
/// @param support  telephone number for help, or an empty text
/// @param lines    working hours and the like
public record SignInPage(String place, String action, String username, String message, int tries,
        @Nullable Instant until, String support, List<SignInNotice.Line> lines) {}
