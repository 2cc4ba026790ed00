/// What modules implement so that people can choose which of their notices come by mail.
@NullMarked
@NamedInterface("spi")
package vn.thuocdo.notification.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
