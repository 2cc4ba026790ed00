package vn.thuocdo.calendar.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Retraces a deadline as steps that a person can read.
final class Derivation {
    private Derivation() {}

    static List<DerivationStep> of(Deadline deadline) {
        var calendar = deadline.calendar();
        var steps = new ArrayList<DerivationStep>(12);
        steps.add(new DerivationStep.Received(calendar.local(deadline.receivedMinute())));
        var term = deadline.term();
        if (term == null) {
            addDate(deadline, steps);
        } else {
            steps.add(countedFrom(deadline));
            var asDays = Counting.daysOf(deadline.rule(), term);
            if (term.unit() == DeadlineUnit.WORKING_HOUR && asDays > 0)
                steps.add(new DerivationStep.HoursAsDays(asDays * 8, asDays));
            addPassedDays(deadline, term, steps);
            if (term.unit() == DeadlineUnit.DAY)
                addLanding(deadline, term, steps);
        }
        steps.add(new DerivationStep.Due(calendar.local(deadline.dueMinute())));
        return List.copyOf(steps);
    }

    private static void addDate(Deadline deadline, List<DerivationStep> steps) {
        var date = deadline.date();
        if (date == null)
            return;
        steps.add(new DerivationStep.OnDate(date));
        addMove(deadline, date, steps);
    }

    private static DerivationStep countedFrom(Deadline deadline) {
        var table = deadline.calendar().table();
        var received = deadline.receivedMinute();
        var at = deadline.calendar().local(deadline.startMinute());
        if (Counting.isAfterCutOff(table, deadline.rule(), received))
            return new DerivationStep.CountedFrom(at, DerivationStep.Start.AFTER_CUT_OFF, deadline.rule().cutOff());
        if (received == deadline.startMinute())
            return new DerivationStep.CountedFrom(at, DerivationStep.Start.AT_ONCE, null);
        var why = table.isWorking(DayTable.day(received))
                ? DerivationStep.Start.OUTSIDE_HOURS
                : DerivationStep.Start.ON_DAY_OFF;
        return new DerivationStep.CountedFrom(at, why, null);
    }

    private static void addPassedDays(Deadline deadline, Term term, List<DerivationStep> steps) {
        if (term.unit() != DeadlineUnit.DAY)
            deadline.calendar().notes().addBetween(DayTable.day(deadline.receivedMinute()),
                    DayTable.day(deadline.dueMinute()), steps);
        if (deadline.pauses().isEmpty())
            return;
        var first = steps.size();
        deadline.pauses().stream().filter(pause -> falls(deadline, pause)).forEach(pause -> steps.add(paused(deadline,
                pause, term)));
        if (steps.size() > first)
            steps.subList(2, steps.size()).sort(Comparator.comparing(Derivation::day));
    }

    private static boolean falls(Deadline deadline, Pause pause) {
        var to = pause.to();
        return deadline.calendar().minute(pause.from()) < deadline.dueMinute()
                && (to == null || deadline.calendar().minute(to) > deadline.startMinute());
    }

    private static DerivationStep paused(Deadline deadline, Pause pause, Term term) {
        var calendar = deadline.calendar();
        var from = Math.max(calendar.minute(pause.from()), deadline.startMinute());
        var ended = pause.to();
        if (ended == null)
            return new DerivationStep.Paused(calendar.local(from), null, WorkingTime.ZERO, pause.reason());
        var to = calendar.minute(ended);
        var length = Readings.length(deadline, term.unit(), from, to);
        return new DerivationStep.Paused(calendar.local(from), calendar.local(to), length, pause.reason());
    }

    private static LocalDate day(DerivationStep step) {
        return switch (step) {
            case DerivationStep.WeeklyRest rest -> rest.first();
            case DerivationStep.DayOff off -> off.first();
            case DerivationStep.SpecialWork work -> work.date();
            case DerivationStep.NewHours hours -> hours.from();
            case DerivationStep.Paused paused -> paused.from().toLocalDate();
            default -> LocalDate.MIN;
        };
    }

    private static void addLanding(Deadline deadline, Term term, List<DerivationStep> steps) {
        var reached = LocalDate.ofEpochDay(Counting.lastDay(deadline.calendar(), deadline.rule(), term,
                deadline.startMinute(), deadline.pauses()));
        steps.add(new DerivationStep.LastDay(reached));
        addMove(deadline, reached, steps);
    }

    private static void addMove(Deadline deadline, LocalDate reached, List<DerivationStep> steps) {
        var landed = LocalDate.ofEpochDay(DayTable.day(deadline.dueMinute()));
        if (landed.equals(reached))
            return;
        var day = reached.toEpochDay();
        deadline.calendar().notes().addBetween(day, day, steps);
        steps.add(new DerivationStep.Moved(reached, landed));
    }
}
