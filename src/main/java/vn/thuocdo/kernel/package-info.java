/// Row 0: what every module shares. Identities, the acting person, refusals, recorded changes, time zone and
/// diacritic-free search keys. Knows no other module and no law.
@NullMarked
@ApplicationModule(displayName = "kernel", allowedDependencies = {})
package vn.thuocdo.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
