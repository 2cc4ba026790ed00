/// Row 1: files, number books and official documents of an agency.
@NullMarked
@ApplicationModule(displayName = "document", allowedDependencies = {"kernel", "ui"})
package vn.thuocdo.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
