/// Plans of units under a plan of the agency: who owes one, who handed it in when, and whether its content is what the
/// plan above asks for. A unit's plan is a plan of kind [vn.thuocdo.plan.PlanKind#UNIT] and goes through the same life,
/// ending in acceptance instead of issue.
@NullMarked
@NamedInterface("unitplan")
package vn.thuocdo.plan.unitplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
