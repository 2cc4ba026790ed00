@NullMarked
package vn.thuocdo.identity;

import org.jspecify.annotations.NullMarked;
