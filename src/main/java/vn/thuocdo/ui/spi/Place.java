package vn.thuocdo.ui.spi;

import vn.thuocdo.kernel.Actor;

/// Names the place where a person works, for the top bar; implemented by the module that owns units. Without one the
/// bar shows the product's own line.
public interface Place {
    /// Name of the agency, for example `UBND xã Thuận Châu`.
    String agency(Actor actor);

    /// Name of the person's unit, for example `Phòng Văn hóa – Xã hội`.
    String unit(Actor actor);
}
