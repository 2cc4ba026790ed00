package vn.thuocdo.plan.reader.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan as the reader understood it. `title`, `number` and `issuedOn` are null where the document does not say them;
/// `year` is the year the plan is for (0 when unknown). `tasks` holds every kind, see [TaskKind]; `annexed` tells whether
/// an annex carries the tasks. Together with `unread` they cover all of the plan's content.
public record ReadPlan(@Nullable String title, @Nullable String number, @Nullable LocalDate issuedOn, int year,
        boolean annexed, List<ReadArea> areas, List<ReadTarget> targets, List<ReadTask> tasks, List<Unread> unread,
        List<Doubt> doubts, SourceDocument source) {

    public ReadPlan {
        areas = List.copyOf(areas);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        unread = List.copyOf(unread);
        doubts = List.copyOf(doubts);
    }
}
