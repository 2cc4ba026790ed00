package vn.thuocdo.task;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;

/// Which tasks a list shows, a count counts and a file holds. Everything that is null leaves the list as it is; what
/// the acting person may not find is never in it.
///
/// @param agency        the agency whose tasks are meant; null for the acting person's own
/// @param unit          a unit that takes part
/// @param lead          a unit in charge
/// @param person        the responsible person
/// @param area          code of the reform area
/// @param standing      how it stands now
/// @param plan          the plan it comes from
/// @param month         a month in which an occasion of it is due
/// @param monthStanding with a month: how its occasions due in that month stand
/// @param parent        the task it is a part of
/// @param text          words that number, title, plan or criterion must hold; diacritics and case do not matter
public record TaskFilter(@Nullable UnitId agency, @Nullable UnitId unit, @Nullable UnitId lead,
        @Nullable AccountId person, @Nullable String area, @Nullable Standing standing, @Nullable UUID plan,
        @Nullable YearMonth month, @Nullable MonthStanding monthStanding, @Nullable TaskId parent, String text) {
    /// Everything.
    public static final TaskFilter ALL = new TaskFilter(null, null, null, null, null, null, null, null, null, null,
            "");

    /// How the occasions of a task that are due in one month stand together.
    public enum MonthStanding {
        /// All finished.
        DONE,
        /// At least one open and past its due moment.
        LATE,
        /// At least one open, none late.
        OPEN
    }

    /// Tasks of one agency.
    public TaskFilter ofAgency(UnitId other) {
        return new TaskFilter(other, unit, lead, person, area, standing, plan, month, monthStanding, parent, text);
    }

    /// Tasks in which a unit takes part.
    public TaskFilter withUnit(@Nullable UnitId other) {
        return new TaskFilter(agency, other, lead, person, area, standing, plan, month, monthStanding, parent, text);
    }

    /// Tasks of which a unit is in charge.
    public TaskFilter ledBy(@Nullable UnitId other) {
        return new TaskFilter(agency, unit, other, person, area, standing, plan, month, monthStanding, parent, text);
    }

    /// Tasks of a responsible person.
    public TaskFilter ofPerson(@Nullable AccountId other) {
        return new TaskFilter(agency, unit, lead, other, area, standing, plan, month, monthStanding, parent, text);
    }

    /// Tasks of a reform area.
    public TaskFilter in(@Nullable String other) {
        return new TaskFilter(agency, unit, lead, person, other, standing, plan, month, monthStanding, parent, text);
    }

    /// Tasks that stand in a certain way.
    public TaskFilter standing(@Nullable Standing other) {
        return new TaskFilter(agency, unit, lead, person, area, other, plan, month, monthStanding, parent, text);
    }

    /// Tasks of a plan.
    public TaskFilter ofPlan(@Nullable UUID other) {
        return new TaskFilter(agency, unit, lead, person, area, standing, other, month, monthStanding, parent, text);
    }

    /// Tasks with an occasion due in a month that stands in a certain way.
    public TaskFilter dueIn(@Nullable YearMonth other, @Nullable MonthStanding how) {
        return new TaskFilter(agency, unit, lead, person, area, standing, plan, other, how, parent, text);
    }

    /// Parts of a task.
    public TaskFilter partsOf(@Nullable TaskId other) {
        return new TaskFilter(agency, unit, lead, person, area, standing, plan, month, monthStanding, other, text);
    }

    /// Tasks that hold certain words.
    public TaskFilter with(String words) {
        return new TaskFilter(agency, unit, lead, person, area, standing, plan, month, monthStanding, parent, words);
    }
}
