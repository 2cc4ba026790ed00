package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.plan.ItemRow;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanItems;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ItemId;

/// Targets and tasks of the edition being written.
@RestController
@RequestMapping("/api/v1/plans/{id}/items")
@Tag(name = "plan items")
class ItemApi {
    private final PlanItems items;
    private final PlanQueries plans;
    private final ItemBodies bodies;

    ItemApi(PlanItems items, PlanQueries plans, ItemBodies bodies) {
        this.items = items;
        this.plans = plans;
        this.bodies = bodies;
    }

    record Place(@Schema(description = "up or down among the items of its sort and area") @NotNull Step to) {}

    enum Step {
        UP, DOWN
    }

    @GetMapping
    @Operation(summary = "Items of the newest edition, those taken out among them")
    ItemBodies.Items list(@PathVariable String id) {
        var plan = plan(id);
        return bodies.of(plans.rows(plan, plan.edition()), plan.state().writable());
    }

    @GetMapping("/{item}")
    @Operation(summary = "One item of the newest edition")
    ItemBody show(@PathVariable String id, @PathVariable String item) {
        return bodies.of(row(plan(id), item));
    }

    @PostMapping
    @Operation(summary = "Adds a target or a task after the others of its sort and area")
    ResponseEntity<ItemBody> add(@PathVariable String id, @RequestBody ItemInput said) {
        var plan = plan(id);
        var item = said.item(ItemId.next(), null);
        items.add(plan.id(), item);
        return ResponseEntity.created(URI.create("/api/v1/plans/" + id + "/items/" + item.id()))
                .body(bodies.of(row(plan(id), item.id().toString())));
    }

    @PutMapping("/{item}")
    @Operation(summary = "Changes an item; version is the one of the item that was read")
    ItemBody change(@PathVariable String id, @PathVariable String item, @RequestBody ItemInput said) {
        var plan = plan(id);
        var before = row(plan, item).item();
        try {
            items.change(plan.id(), said.item(before.id(), before), PlanInput.version(said.version()));
        } catch (Conflict conflict) {
            throw conflict.between(said, show(id, item));
        }
        return show(id, item);
    }

    @PostMapping("/{item}/place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Moves an item one place; at the end nothing happens")
    void move(@PathVariable String id, @PathVariable String item, @Valid @RequestBody Place place) {
        items.move(plan(id).id(), ItemId.of(item), place.to() == Step.UP);
    }

    @DeleteMapping("/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes an item out; it can be put back until the edition is issued")
    void remove(@PathVariable String id, @PathVariable String item) {
        items.remove(plan(id).id(), ItemId.of(item));
    }

    @PostMapping("/{item}/restoration")
    @Operation(summary = "Puts back an item that was taken out")
    ItemBody restore(@PathVariable String id, @PathVariable String item) {
        items.restore(plan(id).id(), ItemId.of(item));
        return show(id, item);
    }

    private Plan plan(String id) {
        return plans.get(PlanId.of(id));
    }

    private ItemRow row(Plan plan, String item) {
        return plans.item(plan, plan.edition(), ItemId.of(item));
    }
}
