/// Help for users, one text per role, written in Vietnamese and shown inside the product.
/// The texts stand in `src/main/resources/help`.
@NullMarked
@ApplicationModule(displayName = "help", allowedDependencies = {})
package vn.thuocdo.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
