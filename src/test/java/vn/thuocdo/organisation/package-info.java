/// Units, staff and the names of units in plans.
@NullMarked
package vn.thuocdo.organisation;

import org.jspecify.annotations.NullMarked;
