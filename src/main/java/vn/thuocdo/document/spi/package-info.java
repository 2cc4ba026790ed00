/// What modules that own files' records implement.
@NullMarked
@NamedInterface("spi")
package vn.thuocdo.document.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
