/// Due rules and the days they lead to.
@NullMarked
package vn.thuocdo.task.due;

import org.jspecify.annotations.NullMarked;
