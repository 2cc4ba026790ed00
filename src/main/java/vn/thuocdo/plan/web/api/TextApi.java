package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.PlanTexts;

/// The text of the edition being written.
@RestController
@RequestMapping("/api/v1/plans/{id}/text")
@Tag(name = "plans")
class TextApi {
    private final PlanTexts texts;
    private final PlanQueries plans;

    TextApi(PlanTexts texts, PlanQueries plans) {
        this.texts = texts;
        this.plans = plans;
    }

    @GetMapping
    @Operation(summary = "The text of the newest edition; older ones stand under editions")
    TextBody show(@PathVariable String id) {
        var plan = plans.get(PlanId.of(id));
        var edition = plans.edition(plan, plan.edition());
        return TextBody.of(edition.text(), edition.version());
    }

    @PutMapping
    @Operation(summary = "Writes the text as a whole; version is the one of the text that was read")
    TextBody write(@PathVariable String id, @RequestBody TextBody said) {
        var plan = plans.get(PlanId.of(id)).id();
        try {
            texts.write(plan, PlanInput.version(said.version()), said.text());
        } catch (Conflict conflict) {
            throw conflict.between(said, show(id));
        }
        return show(id);
    }
}
