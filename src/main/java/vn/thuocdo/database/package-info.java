/// The database under the product: the embedded PostgreSQL that a newcomer needs nothing for, or the external one that
/// `THUOCDO_DB_URL` names.
@NullMarked
@ApplicationModule(displayName = "database", allowedDependencies = {})
package vn.thuocdo.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
