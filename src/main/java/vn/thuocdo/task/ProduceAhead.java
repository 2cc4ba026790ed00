package vn.thuocdo.task;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.kernel.UnitId;

/// Gives recurring work without a near end its next occasions ahead of time. Doing it again changes nothing.
@Component
class ProduceAhead {
    private final TaskStore tasks;
    private final ProduceOccasions produce;
    private final Present present;

    ProduceAhead(TaskStore tasks, ProduceOccasions produce, Present present) {
        this.tasks = tasks;
        this.produce = produce;
        this.present = present;
    }

    @Transactional
    public void run(UnitId agency) {
        var moment = present.moment(agency);
        for (var task : tasks.producedBefore(agency, moment, present.today().plusDays(ProduceOccasions.ENOUGH))) {
            produce.of(task, Optional.empty());
            tasks.sync(tasks.reread(task, moment));
        }
    }
}
