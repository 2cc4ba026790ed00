package vn.thuocdo.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.ui.Page;
import vn.thuocdo.ui.spi.WorkCounts;
import vn.thuocdo.ui.spi.WorkCursor;
import vn.thuocdo.ui.spi.WorkGroup;
import vn.thuocdo.ui.spi.WorkItem;
import vn.thuocdo.ui.spi.WorkKind;
import vn.thuocdo.ui.spi.WorkQuery;
import vn.thuocdo.ui.spi.WorkScope;
import vn.thuocdo.ui.spi.WorkSource;

/// The work of several modules in one order, page by page.
class WorkListTests {
    private static final Actor SOMEBODY = Actor.system(UnitId.next());

    /// Answers as a table would: rows after the place, by band, due moment and id.
    private record Kept(String id, List<WorkItem> rows) implements WorkSource {
        @Override
        public WorkKind kind() {
            return new WorkKind(id, "work." + id, "list-check");
        }

        @Override
        public List<WorkItem> items(Actor actor, WorkQuery query) {
            return rows.stream().filter(row -> query.after() == null || after(WorkCursor.of(row), query.after()))
                    .sorted((a, b) -> compare(WorkCursor.of(a), WorkCursor.of(b))).limit(query.limit()).toList();
        }

        private boolean after(WorkCursor row, WorkCursor place) {
            return compare(row, new WorkCursor(place.band(), place.due(), id, place.idFor(id))) > 0;
        }

        private static int compare(WorkCursor a, WorkCursor b) {
            var band = Integer.compare(a.band(), b.band());
            var due = band == 0 ? a.due().compareTo(b.due()) : band;
            return due == 0 ? a.id().toString().compareTo(b.id().toString()) : due;
        }

        @Override
        public WorkCounts counts(Actor actor, WorkScope scope, String text) {
            return new WorkCounts(Map.of(WorkGroup.TODAY, rows.size()));
        }
    }

    private static WorkItem item(String kind, WorkGroup group, long due, Random random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var moment = group == WorkGroup.OPEN ? null : Instant.ofEpochSecond(due);
        return new WorkItem(kind, id, "", "", "", group, moment, null, "", null, List.of(), null, "");
    }

    private static List<WorkItem> items(String kind, int count, Random random) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(_ -> item(kind,
                WorkGroup.values()[random.nextInt(6)], random.nextInt(12), random)).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void walkingThroughThePagesMeetsEveryItemOnceInOrder(long seed) {
        var random = new Random(seed);
        var sources = List.<WorkSource>of(new Kept("task", items("task", 180, random)),
                new Kept("report", items("report", 90, random)), new Kept("evidence", List.of()));
        var met = new ArrayList<WorkItem>();
        var request = WorkRequest.of("", "", "", "");
        while (true) {
            var read = WorkOrder.merge(sources, SOMEBODY, request, 51);
            met.addAll(read.subList(0, Math.min(50, read.size())));
            if (read.size() <= 50) {
                break;
            }
            request = WorkRequest.of("", "", "", WorkCursor.of(met.getLast()).toString());
        }
        assertThat(met).hasSize(270).doesNotHaveDuplicates().isSortedAccordingTo(WorkOrder.ORDER);
    }

    @Test
    void runningClocksComeBeforePausedOnesAndOpenWorkLast() {
        var random = new Random(7);
        var rows = List.of(item("task", WorkGroup.OPEN, 0, random), item("task", WorkGroup.PAUSED, 1, random),
                item("task", WorkGroup.LATER, 9, random), item("task", WorkGroup.LATE, 3, random));
        var sources = List.<WorkSource>of(new Kept("task", rows));
        assertThat(WorkOrder.merge(sources, SOMEBODY, WorkRequest.of("", "", "", ""), 51)).extracting(WorkItem::group)
                .containsExactly(WorkGroup.LATE, WorkGroup.LATER, WorkGroup.PAUSED, WorkGroup.OPEN);
    }

    @Test
    void aKindNarrowsTheList() {
        var random = new Random(7);
        var sources = List.<WorkSource>of(new Kept("task", items("task", 3, random)),
                new Kept("report", items("report", 2, random)));
        assertThat(WorkOrder.merge(sources, SOMEBODY, WorkRequest.of("", "report", "", ""), 51)).hasSize(2);
    }

    @Test
    void damagedPlacesStartAtTheHead() {
        for (var damaged : List.of("x", "0~x~task~1", "0~2025-01-01T00:00:00Z~task~x", "a~b~c~d~e")) {
            assertThat(WorkCursor.parse(damaged)).isEmpty();
        }
        var place = new WorkCursor(1, WorkCursor.NEVER, "task", new UUID(1, 2));
        assertThat(WorkCursor.parse(place.toString())).contains(place);
        assertThat(Collections.max(List.of(place.idFor("zzz").toString(), place.idFor("abc").toString())))
                .isEqualTo(place.idFor("abc").toString());
    }

    @Test
    void aPageLeadsBackTheWayItWasReached() {
        var random = new Random(7);
        var one = WorkCursor.of(item("task", WorkGroup.LATE, 10, random));
        var two = WorkCursor.of(item("task", WorkGroup.LATE, 20, random));
        var first = WorkRequest.of("unit", "", "", "", List.of(), false);
        var second = WorkRequest.of("unit", "", "", one.toString(), List.of(), true);
        var third = WorkRequest.of("unit", "", "", two.toString(), List.of(one.toString()), true);
        assertThat(first.previous()).isNull();
        assertThat(first.next(one)).isEqualTo(Page.url("/work", "scope", "unit", "later", "open", "after", one));
        assertThat(second.previous()).isEqualTo(Page.url("/work", "scope", "unit", "later", "open"));
        assertThat(second.next(two)).isEqualTo(
                Page.url("/work", "scope", "unit", "later", "open", "back", one, "after", two));
        assertThat(third.previous()).isEqualTo(first.next(one));
    }
}
