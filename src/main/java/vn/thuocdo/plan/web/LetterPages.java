package vn.thuocdo.plan.web;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.letter.Letter;
import vn.thuocdo.plan.letter.LetterAct;
import vn.thuocdo.plan.letter.LetterPeriod;
import vn.thuocdo.plan.letter.LetterState;
import vn.thuocdo.plan.letter.Letters;
import vn.thuocdo.plan.paper.ProgressData;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// Makes the pages of letters.
@Component
class LetterPages {
    private final Letters letters;
    private final PlanQueries plans;
    private final PlanFrames frames;
    private final UnitQueries units;
    private final CurrentActor actors;

    LetterPages(Letters letters, PlanQueries plans, PlanFrames frames, UnitQueries units, CurrentActor actors) {
        this.letters = letters;
        this.plans = plans;
        this.frames = frames;
        this.units = units;
        this.actors = actors;
    }

    LetterNewPage fresh(Plan plan) {
        var today = Page.today();
        var known = letters.of(plan);
        var named = known.stream().flatMap(letter -> letter.recipients().stream()).collect(Collectors.toSet());
        return new LetterNewPage(frames.of(plan, "documents"), LetterPeriod.week(today),
                (today.getMonthValue() + 2) / 3, today.getYear(), known, units.names(named));
    }

    LetterPage of(Letter letter) {
        var data = letters.figures(letter);
        var behind = behind(data);
        behind.addAll(letter.recipients());
        var named = new HashSet<>(behind);
        data.byUnit().forEach(unit -> named.add(unit.unit()));
        data.late().forEach(line -> named.addAll(line.leads()));
        var names = units.names(named);
        var options = behind.stream().map(unit -> new Option(unit.toString(), names.getOrDefault(unit, "–"))).toList();
        return new LetterPage(frames.of(plans.get(letter.plan()), "documents"), letter, data, options, names,
                letter.state().writable() && may(LetterAct.WRITE),
                (letter.state() == LetterState.DRAFT || letter.state() == LetterState.SUBMITTED)
                        && may(LetterAct.ISSUE),
                letter.state() == LetterState.SUBMITTED && may(LetterAct.RETURN));
    }

    private static LinkedHashSet<UnitId> behind(ProgressData data) {
        var behind = new LinkedHashSet<UnitId>();
        data.late().forEach(line -> behind.addAll(line.leads()));
        data.near().forEach(line -> behind.addAll(line.leads()));
        return behind;
    }

    private boolean may(LetterAct act) {
        return actors.get().may(act.permission());
    }
}
