package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.MergerDraft;
import vn.thuocdo.organisation.ModelSwitchDraft;
import vn.thuocdo.organisation.OrganisationModel;
import vn.thuocdo.organisation.Reorganisation;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Units;

/// Mergers and switches of the frame for programs: the preview changes nothing.
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "units")
class ReorganisationApi {
    private final Units units;
    private final SeenUnits seen;

    ReorganisationApi(Units units, SeenUnits seen) {
        this.units = units;
        this.seen = seen;
    }

    /// @param leading the commune whose leaders keep their seats
    /// @param targets by earlier unit the code of the unit that carries on, `=` for one that goes on as it is
    record Merger(@Nullable UUID id, List<UUID> communes, UUID leading, String name, @Nullable String shortName,
            String code, LocalDate on, String document, @Nullable Map<UUID, String> targets) {
        MergerDraft draft() {
            return new MergerDraft(id == null ? UnitId.next() : new UnitId(id),
                    communes.stream().map(UnitId::new).toList(), new UnitId(leading), UnitForm.text(name),
                    UnitForm.text(shortName), UnitForm.text(code), on, UnitForm.text(document), byUnit(targets));
        }
    }

    /// @param parent the unit above from then on, or null to leave it
    record Switch(OrganisationModel model, @Nullable UUID parent, LocalDate on, String document,
            @Nullable Map<UUID, String> targets) {
        ModelSwitchDraft draft(UnitId agency) {
            return new ModelSwitchDraft(agency, model, parent == null ? null : new UnitId(parent), on,
                    UnitForm.text(document), byUnit(targets));
        }
    }

    record Passing(UUID unit, String name, String agency, String target, int staff, long work) {}

    /// @param obstacles codes of the reasons against it; empty when it can be done
    record Preview(List<Reorganisation.Target> targets, List<Passing> passing, List<String> obstacles) {
        static Preview of(Reorganisation plan) {
            return new Preview(plan.targets(), plan.passing().stream()
                    .map(each -> new Passing(each.unit().id().value(), each.unit().name(), each.agency(), each.target(),
                            each.staff(), each.work().stream().mapToLong(work -> work.count()).sum()))
                    .toList(), plan.obstacles().stream().map(refusal -> refusal.code()).toList());
        }
    }

    @PostMapping("/mergers/preview")
    @Operation(summary = "What merging communes would do")
    Preview previewMerger(@RequestBody Merger merger) {
        return Preview.of(units.previewMerger(merger.draft()));
    }

    @PostMapping("/mergers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Merges communes into a new one, all or nothing")
    UnitBody merge(@RequestBody Merger merger) {
        return UnitBody.of(units.merge(merger.draft()));
    }

    @PostMapping("/{id}/model/preview")
    @Operation(summary = "What switching the frame would do")
    Preview previewSwitch(@PathVariable String id, @RequestBody Switch wanted) {
        return Preview.of(units.previewSwitch(wanted.draft(seen.agency(UnitId.of(id)).id())));
    }

    @PostMapping("/{id}/model")
    @Operation(summary = "Switches the frame, all or nothing")
    UnitBody switchModel(@PathVariable String id, @RequestBody Switch wanted) {
        return UnitBody.of(units.switchModel(wanted.draft(seen.agency(UnitId.of(id)).id())));
    }

    private static Map<UnitId, String> byUnit(@Nullable Map<UUID, String> targets) {
        return targets == null
                ? Map.of()
                : targets.entrySet().stream()
                        .collect(Collectors.toMap(each -> new UnitId(each.getKey()), Map.Entry::getValue));
    }
}
