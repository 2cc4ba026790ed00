/// Whole stories, told by people in a browser against the running product. Run by `bin/test` after all other tests.
@NullMarked
package vn.thuocdo.journey;

import org.jspecify.annotations.NullMarked;
