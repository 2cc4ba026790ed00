package vn.thuocdo.task;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.calendar.spi.DueMove;
import vn.thuocdo.calendar.spi.OpenDeadlines;
import vn.thuocdo.calendar.spi.UnitCalendars;
import vn.thuocdo.kernel.UnitId;

/// Lets the due moments of open tasks follow a corrected calendar. Every one of them is the end of work of a day, so all
/// are derived again, those of a granted extension too; what is finished keeps the moment it was judged by.
@Component
class RederiveTasks implements OpenDeadlines {
    private final OpenOccasions open;
    private final Present present;

    RederiveTasks(OpenOccasions open, Present present) {
        this.open = open;
        this.present = present;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DueMove> preview(UnitId agency, UnitCalendars calendars) {
        return moves(open.moving(agency, calendars), calendars);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<DueMove> rederive(UnitId agency, UnitCalendars calendars) {
        var moving = open.moving(agency, calendars);
        open.move(agency, moving, calendars, "rederived", "");
        return moves(moving, calendars);
    }

    private List<DueMove> moves(List<OpenOccasions.Open> moving, UnitCalendars calendars) {
        return moving.stream().map(each -> move(each, calendars)).sorted(Comparator.comparing(DueMove::newDue))
                .toList();
    }

    private DueMove move(OpenOccasions.Open moving, UnitCalendars calendars) {
        var before = Objects.requireNonNull(moving.occasion().due());
        var after = Objects.requireNonNull(moving.due(calendars));
        var now = present.now();
        return new DueMove("task.deadline.kind", moving.task().toString(), moving.label(), moving.title(),
                "/tasks/" + moving.task(), moving.occasion().basis().calendar(), before, after,
                !before.isBefore(now) && after.isBefore(now));
    }
}
