package vn.thuocdo.ui.web;

import static vn.thuocdo.ui.Page.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.thuocdo.ui.Chart;
import vn.thuocdo.ui.ClockBar;
import vn.thuocdo.ui.Differing;
import vn.thuocdo.ui.Fact;
import vn.thuocdo.ui.JobLine;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Pager;
import vn.thuocdo.ui.PointRuler;
import vn.thuocdo.ui.Share;
import vn.thuocdo.ui.Step;
import vn.thuocdo.ui.Tab;
import vn.thuocdo.ui.Tone;
import vn.thuocdo.ui.YearRuler;

/// What the components on the kit page are shown with.
public final class KitExamples {
    private static final long DAY = 450;

    private KitExamples() {}

    /// A clock in each state.
    public static List<ClockBar> clocks() {
        return List.of(clock(20, 8, 0, ClockBar.State.RUNNING, "running"),
                clock(20, 17, 0, ClockBar.State.NEAR, "near"), clock(15, 15, 3, ClockBar.State.LATE, "late"),
                pausing(8, 10, List.of(new ClockBar.Pause(8 * DAY, 9 * DAY)), ClockBar.State.PAUSED, "paused"),
                pausing(18, 20, List.of(new ClockBar.Pause(7 * DAY, 5 * DAY), new ClockBar.Pause(13 * DAY, 5 * DAY)),
                        ClockBar.State.NEAR, "twice"),
                clock(20, 12, 0, ClockBar.State.DONE, "done"));
    }

    private static ClockBar clock(long total, long used, long late, ClockBar.State state, String words) {
        return ClockBar.of(total * DAY, used * DAY, late * DAY, DAY, state, text("kit.clock." + words));
    }

    private static ClockBar pausing(long used, long total, List<ClockBar.Pause> pauses, ClockBar.State state,
            String words) {
        return new ClockBar(Math.max(total, 20) * DAY, used * DAY, 0, pauses, DAY, state, text("kit.clock." + words));
    }

    /// A few units.
    public static List<Option> units() {
        return IntStream.rangeClosed(1, 10).mapToObj(i -> new Option("u" + i, text("kit.unit." + i))).toList();
    }

    /// Two choices.
    public static List<Option> choices() {
        return List.of(new Option("self", text("kit.choice.self")),
                new Option("other", text("kit.choice.other"), text("kit.choice.other.note")));
    }

    /// Views of a record.
    public static List<Tab> tabs() {
        return List.of(new Tab(text("kit.tab.overview"), "#tabs", true),
                new Tab(text("kit.tab.tasks"), "#tabs", "38", false, ""),
                new Tab(text("kit.tab.targets"), "#tabs", "48", false, ""));
    }

    /// Filters.
    public static List<Tab> chips() {
        return List.of(new Tab(text("ui.work.all"), "#tabs", "17", true, ""),
                new Tab(text("kit.tab.tasks"), "#tabs", "5", false, "list-check"),
                new Tab(text("kit.tab.evidence"), "#tabs", "2", false, "paperclip"));
    }

    /// Points of a timeline.
    public static List<Step> steps() {
        return List.of(new Step("29/8 14:15", text("kit.step.coming"), "", Step.Mark.COMING),
                new Step("27/8 08:05", text("kit.step.now"), "", Step.Mark.NOW),
                new Step("05/8 14:00", text("kit.step.paused"), text("kit.step.paused.note"), Step.Mark.PAUSED),
                new Step("22/7 08:15", text("kit.step.done"), "", Step.Mark.DONE));
    }

    /// Parts of a stacked bar.
    public static List<Share> shares() {
        return List.of(new Share(text("kit.share.done"), 3, "done", ""),
                new Share(text("kit.share.doing"), 3, "doing", ""), new Share(text("kit.share.near"), 1, "near", ""),
                new Share(text("kit.share.late"), 1, "late", ""), new Share(text("kit.share.none"), 2, "none", ""));
    }

    /// Figures that open.
    public static List<Fact> facts() {
        return List.of(new Fact("3", text("kit.fact.late"), "#figures", Tone.LATE),
                new Fact("5", text("kit.fact.near"), "#figures", Tone.NEAR),
                new Fact("4", text("kit.fact.none"), "#figures", Tone.QUIET),
                new Fact("11", text("kit.fact.done"), "#figures", Tone.DONE));
    }

    /// Lines over months.
    public static Chart lines() {
        var months = IntStream.rangeClosed(1, 8).mapToObj(month -> "T" + month).toList();
        return new Chart(Chart.Kind.LINE, text("kit.chart.lines"), "\u00a0%", months,
                List.of(new Chart.Series(text("kit.unit.1"), List.of(93, 93, 94, 93, 93, 94, 94, 94), List.of()),
                        new Chart.Series(text("kit.unit.2"), List.of(100, 99, 99, 100, 100, 99, 99, 99), List.of()),
                        new Chart.Series(text("kit.unit.3"), List.of(97, 97, 97, 97, 97, 97, 97, 96), List.of()),
                        new Chart.Series(text("kit.unit.4"), List.of(91, 91, 91, 91, 90, 90, 90, 90), List.of())));
    }

    /// Bars by unit.
    public static Chart stacks() {
        var units = IntStream.rangeClosed(1, 4).mapToObj(i -> text("kit.unit." + i)).toList();
        var to = List.of("#chart", "#chart", "#chart", "#chart");
        return new Chart(Chart.Kind.STACKED, text("kit.chart.bars"), "", units,
                List.of(new Chart.Series(text("kit.share.done"), List.of(4, 4, 2, 1), to, "done"),
                        new Chart.Series(text("kit.share.doing"), List.of(4, 2, 4, 3), to, "doing"),
                        new Chart.Series(text("kit.share.late"), List.of(0, 1, 1, 1), to, "late")));
    }

    /// A year with its weekends, one holiday and one day worked in exchange.
    public static YearRuler year() {
        return YearRuler.of(2025, LocalDate.of(2025, 8, 27), date -> {
            var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (date.equals(LocalDate.of(2025, 4, 26))) {
                return YearRuler.Kind.SWAPPED;
            }
            var holiday = date.getMonthValue() == 9 && date.getDayOfMonth() < 3;
            return holiday ? YearRuler.Kind.HOLIDAY : weekend ? YearRuler.Kind.FREE : YearRuler.Kind.WORK;
        }, text("kit.year.label"));
    }

    /// Points sure, winnable and lost.
    public static PointRuler points() {
        return new PointRuler(new BigDecimal(100), new BigDecimal("57.6"), new BigDecimal(35), new BigDecimal("78.59"),
                text("kit.points.label"));
    }

    /// Fields of two versions.
    public static List<Differing> differing() {
        return List.of(
                new Differing("kit-percent", text("kit.field.percent"), new Option("40", "40\u00a0%"),
                        new Option("35", "35\u00a0%"), "20\u00a0%"),
                new Differing("kit-due", text("kit.field.due"), new Option("a", "30/9/2025"),
                        new Option("b", "15/10/2025", text("kit.conflict.granted")), ""));
    }

    /// Work that goes on.
    public static JobLine job() {
        return new JobLine(text("kit.job.title"), 9, 14, text("kit.job.unit"), text("kit.job.found"), "", "");
    }

    /// A list that goes on.
    public static Pager pager() {
        return new Pager(50, 1000, 1000, "#table", "#table", text("kit.table.order"));
    }
}
