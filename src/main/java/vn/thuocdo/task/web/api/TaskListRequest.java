package vn.thuocdo.task.web.api;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.thuocdo.task.web.TaskListQuery;

/// What a list of tasks is asked for: the parameters of the page `/tasks`, described for programs.
///
/// @param limit rows of a page, null for the usual number
record TaskListRequest(
        @Parameter(description = "Another agency than mine, as far as I see it") @Nullable String agency,
        @Parameter(description = "A unit that takes part") @Nullable String unit,
        @Parameter(description = "A unit in charge") @Nullable String lead,
        @Parameter(description = "The responsible person, an account") @Nullable String person,
        @Parameter(description = "Code of the reform area: direction, institution, procedure, organisation, "
                + "civil-service, public-finance, digital, satisfaction, bonus, penalty, other") @Nullable String area,
        @Parameter(description = "How it stands now: done, in-progress, near, late, not-started, cancelled, open, "
                + "without-evidence, extension-asked, extended, done-late", example = "late") @Nullable String state,
        @Parameter(description = "The plan it comes from") @Nullable String plan,
        @Parameter(description = "A month in which an occasion of it is due", example = "2025-08") @Nullable String month,
        @Parameter(name = "month-state", description = "With month: done, late or open in that month") @BindParam("month-state") @Nullable String monthState,
        @Parameter(description = "Words that number, title, plan or criterion must hold; diacritics and case do not "
                + "matter", example = "thu tuc") @Nullable String q,
        @Parameter(description = "due (what is late first; the default), code or changed", example = "due") @Nullable String sort,
        @Parameter(description = "The cursor next or previous of a page read before") @Nullable String after,
        @Parameter(description = "Rows of a page, 1 to 200; 50 by default", example = "50") @Nullable Integer limit) {

    private static final int ROWS = 50;

    TaskListQuery query() {
        return new TaskListQuery(agency, unit, lead, person, area, state, plan, month, monthState, q, sort, after);
    }

    int rows() {
        return limit == null ? ROWS : limit;
    }
}
