/// Row 2: tells people. Callers give a message key, its arguments and a path; the person finds it in the inbox at once
/// and, where wanted, by e-mail. What waits for the mail server is never lost and never silently given up.
@NullMarked
@ApplicationModule(displayName = "notification", allowedDependencies = {"identity", "ui :: spi"})
package vn.thuocdo.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
