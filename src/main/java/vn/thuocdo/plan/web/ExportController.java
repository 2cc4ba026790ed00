package vn.thuocdo.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

    @GetMapping({"/plans.xlsx", "/api/v1/plans/export"})
    @Operation(summary = "The plans of a filter as a spreadsheet", tags = "plans")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = XLSX))
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable PlanState state,
            @RequestParam(required = false) @Nullable PlanKind kind,
            @RequestParam(required = false) @Nullable String agency) {
        var found = plans.search(new PlanFilter(agencies.chosen(agency), year, kind, state, q), null, MOST).rows();
        return Spreadsheets.answer("ke-hoach", PlanWorkbook.plans(found, plans.counts(found)));
    }

    @GetMapping({"/plans/{id}/summary.xlsx", "/api/v1/plans/{id}/summary/export"})
    @Operation(summary = "The figures of a plan as a spreadsheet", tags = "plans")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = XLSX))
    ResponseEntity<byte[]> summary(@PathVariable String id) {
        var plan = plans.get(PlanId.of(id));
        var summary = figures.of(plan);
        return Spreadsheets.answer("tong-quan-ke-hoach",
                PlanWorkbook.summary(plan, summary, units.names(summary.tasks().byLead().keySet())));
    }

    @GetMapping({"/plans/{id}/targets.xlsx", "/api/v1/plans/{id}/targets/export"})
    @Operation(summary = "The targets of a plan with their values as a spreadsheet", tags = "plans")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = XLSX))
    ResponseEntity<byte[]> targets(@PathVariable String id) {
        var plan = plans.get(PlanId.of(id));
        var standings = targets.of(plan);
        return Spreadsheets.answer("chi-tieu", PlanWorkbook.targets(plan, standings,
                choice.words(standings.stream().map(TargetStanding::target).toList())));
    }
}
