/// What stands in a plan: its text in ordered sections, its targets and its tasks, and how two editions differ. Pure
/// records and calculations; the module's other packages store, issue and print them.
@NullMarked
@NamedInterface("content")
package vn.thuocdo.plan.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
