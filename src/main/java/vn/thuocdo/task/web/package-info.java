/// Pages and API of tasks.
@NullMarked
package vn.thuocdo.task.web;

import org.jspecify.annotations.NullMarked;
