package vn.thuocdo.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How signing in is guarded.
///
/// @param tries       failed attempts with one user name until it is locked for a while
/// @param firstWait   how long the first lock lasts; each further failure doubles it
/// @param longestWait the longest lock
/// @param forgotten   after this time without an attempt earlier failures no longer count
/// @param longest     a session ends after this time even when it is in use (OWASP ASVS 4.0, 3.3.2)
/// @param perAddress  failed attempts from one network address in a minute
/// @param perAccount  failed attempts with one user name in a minute
/// @param support     telephone number shown on the sign-in page, or blank
@ConfigurationProperties("thuocdo.sign-in")
public record SignInSettings(@DefaultValue("5") int tries, @DefaultValue("1m") Duration firstWait,
        @DefaultValue("1h") Duration longestWait, @DefaultValue("12h") Duration forgotten,
        @DefaultValue("12h") Duration longest, @DefaultValue("60") int perAddress, @DefaultValue("10") int perAccount,
        @DefaultValue("") String support) {
    /// How long a user name is locked after so many failures; zero while tries are left.
    Duration waitAfter(int failures) {
        if (failures < tries)
            return Duration.ZERO;
        int doublings = Math.min(failures - tries, 20);
        var wait = firstWait.multipliedBy(1L << doublings);
        return wait.compareTo(longestWait) > 0 ? longestWait : wait;
    }
}
