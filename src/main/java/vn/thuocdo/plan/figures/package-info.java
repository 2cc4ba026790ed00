/// The figures of plans, counted from live tasks, targets and unit plans; one source for dashboards, home cards, letters,
/// reports and the API, so that they cannot differ.
@NullMarked
@NamedInterface("figures")
package vn.thuocdo.plan.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
