/// What modules above implement so that accounts can be shown in their place without identity knowing the organisation.
@NullMarked
@NamedInterface("spi")
package vn.thuocdo.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
