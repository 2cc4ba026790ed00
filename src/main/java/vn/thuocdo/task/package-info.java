/// Row 5: work that is given and followed to its proof. Tasks with units, person, products and due rule; their
/// occasions, progress, evidence, extensions, reminders.
///
/// A workflow module: [vn.thuocdo.task.Tasks] is the door for acts, [vn.thuocdo.task.TaskQueries] reads. What a task
/// may become is one table (`Transitions`), who may do it one policy (`TaskPolicy`).
///
/// The rules follow the reform plans of communes (progress with product, an extension asked at least three days before
/// the due day and not repeatedly, one reminder a week at least) and are data, not constants.
@NullMarked
@ApplicationModule(displayName = "task", allowedDependencies = {"identity", "audit", "organisation",
        "organisation :: spi",
        "calendar", "calendar :: engine", "calendar :: spi", "document", "document :: spi",
        "notification", "notification :: spi", "ui :: spi"})
package vn.thuocdo.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
