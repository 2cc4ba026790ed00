/// Measurements; each prints figures of this machine, none is a test.
@NullMarked
package vn.thuocdo.bench;

import org.jspecify.annotations.NullMarked;
