package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.organisation.Units;

/// Sets up communes for programs.
@RestController
@RequestMapping("/api/v1/units/communes")
@Tag(name = "units")
class CommuneApi {
    private final SeenUnits seen;
    private final Units units;

    CommuneApi(SeenUnits seen, Units units) {
        this.seen = seen;
        this.units = units;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    @Operation(summary = "Sets up a commune with the units that the law gives it; the same id twice makes one")
    List<UnitBody> create(@Valid @RequestBody CommuneController.CommuneForm form) {
        var draft = form.draft();
        units.found(draft);
        if (seen.inAgency(draft.id(), draft.from()).size() == 1)
            units.establish(draft.id(), code -> UnitId.next());
        return seen.inAgency(draft.id(), draft.from()).stream().map(UnitBody::of).toList();
    }
}
