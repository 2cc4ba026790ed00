package vn.thuocdo.plan.web.api;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.task.Areas;
import vn.thuocdo.plan.content.PlanText;
import vn.thuocdo.plan.content.PlanText.SectionKind;

/// The text of a plan as programs send and see it.
@Schema(description = "The text of a plan beside its targets and tasks, in the order of the document")
record TextBody(
        @Schema(description = "Documents it rests on, each without its closing mark") @Nullable List<String> bases,
        @Schema(description = "The sentence that leads from the bases to the plan") @Nullable String opening,
        @Nullable List<Section> sections, @Schema(description = "The last paragraph") @Nullable String closing,
        @Schema(description = "Who gets it (nơi nhận)") @Nullable List<String> recipients,
        @Schema(description = "Where the copy is kept", example = "VT, VHXH") @Nullable String filing,
        @Schema(description = "The version of the text that was read; only for changes") @Nullable Integer version) {

    /// @param area code of the area, only for sections of kind AREA
    /// @param body paragraphs, one a line; lines that begin with "- " are items
    record Section(SectionKind kind, @Nullable String area, @Nullable String heading, @Nullable String body) {}

    static TextBody of(PlanText text, @Nullable Integer version) {
        return new TextBody(text.bases(), text.opening(), text.sections().stream().map(
                each -> new Section(each.kind(), each.area(), each.heading(), each.body())).toList(), text.closing(),
                text.recipients(), text.filing(), version);
    }

    PlanText text() {
        var given = requireNonNullElse(sections, List.<Section>of());
        var read = new ArrayList<PlanText.Section>();
        for (var place = 0; place < given.size(); place++)
            read.add(section(given.get(place), "sections[" + place + "]"));
        return new PlanText(requireNonNullElse(bases, List.of()), requireNonNullElse(opening, ""), read,
                requireNonNullElse(closing, ""), requireNonNullElse(recipients, List.of()),
                requireNonNullElse(filing, ""));
    }

    private static PlanText.Section section(Section given, String field) {
        var area = given.kind() == SectionKind.AREA ? requireNonNullElse(given.area(), "") : null;
        if (area != null && !Areas.known(area))
            throw Refused.at(field + ".area", "plan.item.area-unknown");
        var heading = requireNonNullElse(given.heading(), "");
        if (heading.isBlank())
            throw Refused.at(field + ".heading", "plan.section.heading-missing");
        return new PlanText.Section(requireNonNullElse(given.kind(), SectionKind.OTHER), area, heading,
                requireNonNullElse(given.body(), ""));
    }
}
