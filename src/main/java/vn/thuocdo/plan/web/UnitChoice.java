package vn.thuocdo.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.ui.Option;

/// Units to choose from for a plan, and the names of those chosen.
@Component
class UnitChoice {
    private final UnitQueries units;
    private final Clock clock;

    UnitChoice(UnitQueries units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /// The units of the plan's agency that may have work, hamlets left out.
    List<Option> options(Plan plan) {
        return units.inAgency(plan.agency(), day(plan)).stream()
                .filter(unit -> !unit.isAgency() && unit.kind() != UnitKind.HAMLET)
                .map(unit -> new Option(unit.id().toString(), unit.name())).toList();
    }

    /// Words for items, with the names of the units in them.
    ItemWords words(List<? extends PlanItem> items) {
        return new ItemWords(units.names(new HashSet<>(ItemWords.units(items))));
    }

    private LocalDate day(Plan plan) {
        var today = Vietnam.today(clock);
        return today.isBefore(plan.period().from()) ? plan.period().from() : today;
    }
}
