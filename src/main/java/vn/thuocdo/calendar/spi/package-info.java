/// What modules with open deadlines implement, so that a corrected calendar moves them and says so.
@NullMarked
@NamedInterface("spi")
package vn.thuocdo.calendar.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
