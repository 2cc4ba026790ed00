package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thuocdo.document.Sheet;
import vn.thuocdo.document.Spreadsheets;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.StaffFilter;
import vn.thuocdo.organisation.StaffList;
import vn.thuocdo.organisation.StaffMember;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.ui.Page;

/// The list of staff as a spreadsheet: the same filter, the same people.
@Controller
class StaffExportController {
    private static final int ROWS = 200;
    private static final int MOST_PAGES = 50;

    private final StaffController list;
    private final StaffList staff;
    private final SeenUnits seen;

    StaffExportController(StaffController list, StaffList staff, SeenUnits seen) {
        this.list = list;
        this.staff = staff;
        this.seen = seen;
    }

    @GetMapping({"/settings/staff/export", "/api/v1/staff/export"})
    @Operation(summary = "The staff of a filter as a spreadsheet", tags = "staff")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
    ResponseEntity<byte[]> export(@ParameterObject StaffController.StaffRequest request) {
        var filter = list.filter(request);
        var names = seen.inAgency(filter.agency(), filter.on()).stream()
                .collect(Collectors.toMap(Unit::id, Unit::name));
        var rows = all(filter).stream().map(member -> Arrays.<@Nullable Object>asList(member.name(),
                member.positionTitle(), names.getOrDefault(member.unit(), ""), member.validity().from(),
                member.main() ? "" : Page.text("organisation.staff.besides"),
                member.account() == null ? "" : Page.text("organisation.staff.hasAccount"))).toList();
        var note = Page.text("organisation.staff.exportNote", names.getOrDefault(filter.agency(), ""), filter.on(),
                filter.text());
        return Spreadsheets.answer(Page.text("organisation.staff.exportName"),
                new Sheet(Page.text("organisation.staff.title"), note, columns(), rows));
    }

    private List<StaffMember> all(StaffFilter filter) {
        var members = new ArrayList<StaffMember>();
        @Nullable
        String after = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var slice = staff.page(filter, after, ROWS);
            members.addAll(slice.rows());
            after = slice.next();
            if (after == null)
                break;
        }
        return members;
    }

    private static List<Sheet.Column> columns() {
        return List.of(column("name", Sheet.Kind.TEXT, 28), column("position", Sheet.Kind.TEXT, 36),
                column("unit", Sheet.Kind.TEXT, 40), column("since", Sheet.Kind.DATE, 14),
                column("kind", Sheet.Kind.TEXT, 14), column("account", Sheet.Kind.TEXT, 16));
    }

    private static Sheet.Column column(String name, Sheet.Kind kind, int width) {
        return new Sheet.Column(Page.text("organisation.staff." + name), kind, width);
    }
}
