/// Row 6: plans of an agency from draft to closing, their targets, the plans of units under them, and the official
/// documents made from them. A workflow module: [vn.thuocdo.plan.Plans] is the door for acts on a whole plan,
/// `PlanItems` and `PlanTexts` write its content, `PlanQueries` reads.
///
/// What a plan must contain follows the reform plans of communes under Nghị quyết 76/NQ-CP ngày 15/7/2021 (six areas;
/// each task with product, time and responsible unit; targets that can be counted).
@NullMarked
@ApplicationModule(displayName = "plan", allowedDependencies = {"calendar", "calendar :: engine", "document",
        "document :: official",
        "document :: print",
        "document :: spi", "identity",
        "notification", "notification :: spi", "organisation", "task", "task :: due", "ui :: spi"})
package vn.thuocdo.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
