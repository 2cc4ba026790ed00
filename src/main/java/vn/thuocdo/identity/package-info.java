/// Row 1: accounts, signing in, roles, sessions, second factor and access tokens. Knows no organisation: units are
/// identifiers, and what their names are, which roles are lent and which place an installation serves comes through
/// `identity.spi`, implemented above.
///
/// User names are unique over all agencies of an installation, so that a person types only a name and a password.
/// Passwords and lock-out follow OWASP ASVS 4.0 level 2, chapters 2 and 3. Register-grade inside: records, one store
/// per table, small policies.
@NullMarked
@ApplicationModule(displayName = "identity", allowedDependencies = "ui :: spi")
package vn.thuocdo.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
