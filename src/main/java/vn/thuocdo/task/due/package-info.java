/// When work is due: the kinds of due rules that reform plans use, the days they lead to, and their words. Pure values
/// and functions; no database, no clock.
@NullMarked
@NamedInterface("due")
package vn.thuocdo.task.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
