/// What modules implement so that their open work follows when units are closed, replaced or merged.
@NullMarked
@NamedInterface("spi")
package vn.thuocdo.organisation.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
