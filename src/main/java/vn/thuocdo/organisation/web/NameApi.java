package vn.thuocdo.organisation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitMatch;
import vn.thuocdo.organisation.UnitNames;

/// The names of units in plans for programs; always those of the own agency.
@RestController
@RequestMapping("/api/v1/unit-names")
@Tag(name = "units")
class NameApi {
    private final UnitNames names;
    private final CurrentActor actor;

    NameApi(UnitNames names, CurrentActor actor) {
        this.names = names;
        this.actor = actor;
    }

    /// @param match     `known`, `wildcard` or `unknown`
    /// @param unit      the unit where it is known
    /// @param proposals similar units where it is not
    record Meaning(String match, @Nullable UUID unit, List<UnitBody> proposals) {}

    /// @param unit what the words mean, or null for everybody concerned
    record Remembered(String words, String typed, @Nullable UUID unit) {}

    /// @param unit what the text means, or null for everybody concerned
    record Teaching(String text, @Nullable UUID unit) {}

    @GetMapping("/meaning")
    @Operation(summary = "What a name in a plan means")
    Meaning resolve(@RequestParam String text) {
        return switch (names.resolve(actor.get().agency(), text)) {
            case UnitMatch.Known(var unit) -> new Meaning("known", unit.value(), List.of());
            case UnitMatch.Wildcard() -> new Meaning("wildcard", null, List.of());
            case UnitMatch.Unknown(List<Unit> proposals) -> new Meaning("unknown", null,
                    proposals.stream().map(UnitBody::of).toList());
        };
    }

    @GetMapping
    @Operation(summary = "What was remembered")
    List<Remembered> list() {
        return names.remembered(actor.get().agency()).stream()
                .map(each -> new Remembered(each.words(), each.typed(), UnitBody.value(each.unit()))).toList();
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remembers what a name means")
    void remember(@RequestBody Teaching teaching) {
        var unit = teaching.unit();
        names.remember(actor.get().agency(), UnitForm.text(teaching.text()), unit == null ? null : new UnitId(unit));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forgets a remembered name, given by its words")
    void forget(@RequestParam String words) {
        names.forget(actor.get().agency(), words);
    }
}
