/// A plan that comes as a file: kept as it came, read, put before a person row by row, and made a draft when confirmed.
/// Nothing stands in the plan before that, and no passage of the file is lost on the way.
@NullMarked
package vn.thuocdo.plan.imports;

import org.jspecify.annotations.NullMarked;
