/// Plans of the demonstration, made through the doors.
@NullMarked
package vn.thuocdo.plan.demo;

import org.jspecify.annotations.NullMarked;
