package vn.thuocdo.plan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thuocdo.document.Spreadsheets;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanState;
import vn.thuocdo.plan.figures.PlanFigures;
import vn.thuocdo.plan.target.TargetQueries;
import vn.thuocdo.plan.target.TargetStanding;

/// Lists and dashboards of plans as spreadsheets, with the same filters as their pages.
@Controller
class ExportController {
    private static final int MOST = 2000;

    private final PlanQueries plans;
    private final PlanFigures figures;
    private final TargetQueries targets;
    private final UnitQueries units;
    private final UnitChoice choice;
    private final AgencyChoice agencies;

    ExportController(PlanQueries plans, PlanFigures figures, TargetQueries targets, UnitQueries units,
            UnitChoice choice, AgencyChoice agencies) {
        this.plans = plans;
        this.figures = figures;
        this.targets = targets;
        this.units = units;
        this.choice = choice;
        this.agencies = agencies;
    }

    @GetMapping("/plans.xlsx")
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable PlanKind kind,
            @RequestParam(required = false) @Nullable String agency) {
        var found = plans.search(new PlanFilter(agencies.chosen(agency), year, kind, state, q), null, MOST).rows();
        return Spreadsheets.answer("ke-hoach", PlanWorkbook.plans(found, plans.counts(found)));
    }

    @GetMapping("/plans/{id}/summary.xlsx")
    ResponseEntity<byte[]> summary(@PathVariable String id) {
        var plan = plans.get(PlanId.of(id));
        var summary = figures.of(plan);
        return Spreadsheets.answer("tong-quan-ke-hoach",
                PlanWorkbook.summary(plan, summary, units.names(summary.tasks().byLead().keySet())));
    }

    @GetMapping("/plans/{id}/targets.xlsx")
    ResponseEntity<byte[]> targets(@PathVariable String id) {
        var plan = plans.get(PlanId.of(id));
        var standings = targets.of(plan);
        return Spreadsheets.answer("chi-tieu", PlanWorkbook.targets(plan, standings,
                choice.words(standings.stream().map(TargetStanding::target).toList())));
    }
}
