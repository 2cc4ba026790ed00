package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Authority;
import vn.thuocdo.organisation.Position;
import vn.thuocdo.organisation.PositionDraft;
import vn.thuocdo.organisation.PositionId;
import vn.thuocdo.organisation.Positions;
import vn.thuocdo.organisation.SeenUnits;
import vn.thuocdo.ui.Page;

/// Positions for programs.
@RestController
@RequestMapping("/api/v1/positions")
@Tag(name = "staff")
class PositionApi {
    private final Positions positions;
    private final SeenUnits seen;

    PositionApi(Positions positions, SeenUnits seen) {
        this.positions = positions;
        this.seen = seen;
    }

    /// @param to last day, or null while none is known
    record Body(@Nullable UUID id, UUID unit, String title, boolean head, @Nullable Authority authority, int ordinal,
            LocalDate from, @Nullable LocalDate to, int version) {
        static Body of(Position position) {
            return new Body(position.id().value(), position.unit().value(), position.title(), position.head(),
                    position.authority(), position.ordinal(), position.validity().from(), position.validity().to(),
                    position.version());
        }

        Authority power() {
            return authority == null ? Authority.NONE : authority;
        }
    }

    record Closing(LocalDate lastDay, int version) {}

    @GetMapping
    @Operation(summary = "The positions of an agency today; agency defaults to mine")
    List<Body> list(@RequestParam(required = false) @Nullable UUID agency) {
        var shown = seen.agency(agency == null ? null : new UnitId(agency));
        return positions.ofAgency(shown.id(), Page.today()).stream().map(Body::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Sets up a position; the same id twice makes one")
    Body create(@RequestBody Body wanted) {
        return Body.of(positions.create(new PositionDraft(
                wanted.id() == null ? PositionId.next() : new PositionId(wanted.id()), new UnitId(wanted.unit()),
                UnitForm.text(wanted.title()), wanted.head(), wanted.power(), wanted.ordinal(), wanted.from())));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Corrects title, headship, authority and place")
    Body change(@PathVariable String id, @RequestBody Body wanted) {
        return Body.of(positions.change(PositionId.of(id), wanted.version(), UnitForm.text(wanted.title()),
                wanted.head(), wanted.power(), wanted.ordinal()));
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "Closes a position after its last day")
    Body close(@PathVariable String id, @RequestBody Closing closing) {
        return Body.of(positions.close(PositionId.of(id), closing.version(), closing.lastDay()));
    }
}
