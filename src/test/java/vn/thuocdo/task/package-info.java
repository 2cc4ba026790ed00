/// Tasks followed from assignment to proof.
@NullMarked
package vn.thuocdo.task;

import org.jspecify.annotations.NullMarked;
