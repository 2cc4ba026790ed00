/// What modules implement to appear on the pages that are shared by all.
@NullMarked
@NamedInterface("spi")
package vn.thuocdo.ui.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
