/// The rules of the house, each held by a test.
@NullMarked
package vn.thuocdo.architecture;

import org.jspecify.annotations.NullMarked;
