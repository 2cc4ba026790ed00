package vn.thuocdo.task.web;

import static vn.thuocdo.ui.Page.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.Evidence;
import vn.thuocdo.task.Extension;
import vn.thuocdo.task.Names;
import vn.thuocdo.task.Occasion;
import vn.thuocdo.task.Task;
import vn.thuocdo.task.TaskAct;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSheet;
import vn.thuocdo.ui.ClockBar;
import vn.thuocdo.task.due.DueRule;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// One task.
///
/// @param sheet      the task with everything that was done to it
/// @param occasion   the occasion shown
/// @param names      what units and people are called
/// @param clock      bar, words and base of the time used
/// @param acts       what the reader may do, or why not
/// @param decider    who decides on more time, or an empty text
/// @param mayDecide  whether the reader may decide on more time
/// @param partClocks what is left of each part
/// @param choices    units and people to hand over to
/// @param history    what was done to it, newest first; empty on the report form
public record TaskPage(TaskSheet sheet, Occasion occasion, Names names, Clock clock, Acts acts, String decider,
        boolean mayDecide, Map<TaskId, String> partClocks, Choices choices,
        List<HistoryLine> history) {

    /// The time of the task.
    ///
    /// @param bar        the clock bar, or null without a due moment
    /// @param words      what is left, or how it ended
    /// @param used       `dùng 28 / 50 ngày (55 %)`, or an empty text
    /// @param percent    share of the time that is used, or -1
    /// @param derivation how the due moment comes about, one sentence a step
    public record Clock(@Nullable ClockBar bar, String words, String used, int percent, List<String> derivation) {}

    /// What the reader may do.
    ///
    /// @param refusals why not, by act; acts that are possible are absent
    public record Acts(Map<TaskAct, Refusal> refusals) {
        public Acts {
            refusals = refusals.isEmpty() ? Map.of() : new EnumMap<>(refusals);
        }

        /// Whether it is possible.
        public boolean may(TaskAct act) {
            return !refusals.containsKey(act);
        }

        /// Why it is not possible, or null.
        public @Nullable Refusal refusal(TaskAct act) {
            return refusals.get(act);
        }
    }

    /// To whom work may go.
    ///
    /// @param units  units; empty when the reader may not cross units
    /// @param people people
    public record Choices(List<Option> units, List<Option> people) {}

    /// The task.
    public Task task() {
        return sheet.task();
    }

    /// What lists show of it.
    public TaskRow row() {
        return sheet.task().row();
    }

    /// Evidence of the occasion for a product, or for the whole (null).
    public List<Evidence> evidence(@Nullable Integer product) {
        return sheet.evidence().stream().filter(each -> each.occasion() == occasion.number())
                .filter(each -> Objects.equals(each.product(), product)).toList();
    }

    /// The request for more time that waits for the occasion, or null.
    public @Nullable Extension waiting() {
        return sheet.extensions().stream().filter(each -> each.state() == Extension.State.ASKED)
                .filter(each -> each.occasion() == occasion.number()).findFirst().orElse(null);
    }

    /// By how many points of a hundred the reported progress lags behind the time used; negative when it is ahead.
    public int lag() {
        return clock.percent() - occasion.percent();
    }

    /// Whether the task is of the reader's agency, so that the reader may remark on it.
    public boolean own() {
        var reader = Page.actor();
        return reader != null && reader.agency().equals(task().agency());
    }

    /// How an occasion stands, in words.
    public String standing(Occasion of) {
        var outcome = of.outcome();
        if (outcome != null)
            return text("task.outcome." + Page.slug(outcome));
        return of.isLate(Page.now().atZone(Vietnam.ZONE).toInstant())
                ? text("task.standing.late")
                : text("task.state." + Page.slug(of.state()));
    }

    /// Whether the reader follows it.
    public boolean followed() {
        var reader = Page.actor();
        return reader != null && sheet.followers().contains(reader.account());
    }

    /// When reminders go out, in words.
    public String reminders() {
        return text("task.reminders", sheet.ladder().stream().filter(days -> days > 0).map(String::valueOf)
                .collect(Collectors.joining(", ")));
    }

    /// What more time would cost.
    public String consequence() {
        var words = new ArrayList<String>();
        words.add(occasion.extensions() == 0
                ? text("task.extension.consequence.first")
                : text("task.extension.consequence.again", occasion.extensions() + 1));
        var moving = sheet.parts().stream().filter(part -> part.state().isOpen())
                .filter(part -> part.rule() instanceof DueRule.Inherited).count();
        if (moving > 0)
            words.add(text("task.extension.consequence.parts", moving));
        return String.join(" ", words);
    }

    /// How many products are proven.
    public int proven() {
        return task().products().size() - task().unproven(occasion.number()).size();
    }
}
