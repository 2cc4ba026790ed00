/// Targets of running plans: what was measured, how they stand, which of them contradict each other. Values are typed
/// for now, with who, when, why and file; a target may name the measure that will be counted instead.
@NullMarked
@NamedInterface("target")
package vn.thuocdo.plan.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
