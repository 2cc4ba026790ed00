package vn.thuocdo.plan.imports.web;

import static vn.thuocdo.ui.Page.text;

import java.util.Arrays;
import java.util.List;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.content.Operator;
import vn.thuocdo.plan.imports.PlanImport;
import vn.thuocdo.plan.imports.ReviewRow;
import vn.thuocdo.task.due.DueForm;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.ui.Option;

/// The form of one row that was read.
///
/// @param found     the import
/// @param row       the row as it stands
/// @param due       its due rule
/// @param areas     areas to choose from
/// @param operators operators to choose from
/// @param show      which rows the review shows
public record RowPage(PlanImport found, ReviewRow row, DueForm due, List<Option> areas, List<Option> operators,
        String show) {
    static RowPage of(PlanImport found, ReviewRow row, String show) {
        return new RowPage(found, row, DueForm.of(DueCodes.parse(row.content().due())),
                Areas.CODES.stream().map(area -> new Option(area, text("task.area." + area))).toList(),
                Arrays.stream(Operator.values()).map(one -> new Option(one.name(), text("plan.operator." + one)))
                        .toList(),
                show);
    }

    /// Address of the import.
    public String up() {
        return "/plans/imports/" + found.id();
    }

    /// Address of the row.
    public String url() {
        return up() + "/rows/" + row.id();
    }

    /// Names of units, one a line.
    public static String lines(List<String> names) {
        return String.join("\n", names);
    }
}
