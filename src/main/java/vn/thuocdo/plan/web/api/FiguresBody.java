package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.paper.ProgressData;
import vn.thuocdo.task.Tally;

/// The figures that a letter or report states, as programs see them.
@Schema(description = "The figures that a letter or report states, as of one moment")
record FiguresBody(OffsetDateTime asOf, int percentGone, Tally whole,
        @Schema(description = "Tasks by code of the area") Map<String, Tally> areas, List<UnitTally> units,
        @Schema(description = "Late tasks, the latest first") List<Line> late,
        @Schema(description = "Tasks near their due day") List<Line> near,
        @Schema(description = "Number of targets by status") Map<String, Long> targets,
        @Schema(description = "Tasks due in the period the document is about") ProgressData.Period inPeriod,
        ProgressData.UnitPlanCount unitPlans) {
    record UnitTally(UUID unit, Tally tasks) {}

    /// @param reason the last words reported
    record Line(String code, String title, String area, List<UUID> leads, LocalDate due, int percent, long daysLate,
            boolean extensionAsked, String reason) {
        static Line of(ProgressData.Line line) {
            return new Line(line.code(), line.title(), line.area(),
                    line.leads().stream().map(UnitId::value).toList(), line.due(), line.percent(), line.daysLate(),
                    line.extension(), line.reason());
        }
    }

    static FiguresBody of(ProgressData data) {
        return new FiguresBody(Vietnam.at(data.asOf()), data.percentGone(), data.whole(), data.byArea(),
                data.byUnit().stream().map(each -> new UnitTally(each.unit().value(), each.tally())).toList(),
                data.late().stream().map(Line::of).toList(), data.near().stream().map(Line::of).toList(),
                data.targets(), data.inPeriod(), data.unitPlans());
    }
}
