package vn.thuocdo.plan.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanEdition;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.content.ItemChange;
import vn.thuocdo.plan.content.ItemChange.Part;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.web.ChangeWords;
import vn.thuocdo.plan.web.ItemWords;

/// The editions of a plan; all stay readable.
@RestController
@RequestMapping("/api/v1/plans/{id}/editions")
@Tag(name = "plans")
class EditionApi {
    private final PlanQueries plans;
    private final ItemBodies items;
    private final AccountQueries accounts;

    EditionApi(PlanQueries plans, ItemBodies items, AccountQueries accounts) {
        this.plans = plans;
        this.items = items;
        this.accounts = accounts;
    }

    record Whole(EditionBody edition, TextBody text, List<TargetItemBody> targets, List<TaskItemBody> tasks) {}

    /// @param change added, altered or dropped
    /// @param parts  what differs, in words
    record Change(String change, UUID item, @Nullable String code, String text, List<PartChange> parts) {}

    record PartChange(Part part, String before, String after) {}

    @GetMapping
    @Operation(summary = "The editions of a plan that I may see, the newest first")
    List<EditionBody> list(@PathVariable String id) {
        return bodies(plans.editions(plans.get(PlanId.of(id))));
    }

    @GetMapping("/{edition}")
    @Operation(summary = "One edition with its text, targets and tasks")
    Whole show(@PathVariable String id, @Parameter(description = "Its number, from 1") @PathVariable int edition) {
        var plan = plans.get(PlanId.of(id));
        var found = plans.edition(plan, edition);
        var content = items.of(plans.rows(plan, edition).stream().filter(row -> !row.removed()).toList(), false);
        return new Whole(bodies(List.of(found)).getFirst(), TextBody.of(found.text(), null), content.targets(),
                content.tasks());
    }

    @GetMapping("/{edition}/changes")
    @Operation(summary = "What an edition changes in targets and tasks against another one")
    List<Change> changes(@PathVariable String id, @PathVariable int edition,
            @Parameter(description = "The edition to compare with; the one before by default") @RequestParam(required = false) @Nullable Integer from) {
        var plan = plans.get(PlanId.of(id));
        var after = content(plan, edition);
        var before = content(plan, from == null ? edition - 1 : from);
        var words = new ItemWords(items.names(Stream.concat(before.stream(), after.stream()).toList()));
        return ItemChange.between(before, after).stream().map(change -> words(change, words)).toList();
    }

    private List<PlanItem> content(Plan plan, int edition) {
        return edition < 1 ? List.of() : plans.items(plan, edition);
    }

    private static Change words(ItemChange change, ItemWords words) {
        var item = change.item();
        var parts = change instanceof ItemChange.Altered altered
                ? altered.parts().stream().map(part -> new PartChange(part,
                        ChangeWords.of(altered.before(), part, words), ChangeWords.of(item, part, words))).toList()
                : List.<PartChange>of();
        var kind = switch (change) {
            case ItemChange.Added _ -> "added";
            case ItemChange.Altered _ -> "altered";
            case ItemChange.Dropped _ -> "dropped";
        };
        return new Change(kind, item.id().value(), item.code(), item.text(), parts);
    }

    private List<EditionBody> bodies(List<PlanEdition> editions) {
        var people = accounts.named(editions.stream().map(PlanEdition::issuedBy).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return editions.stream().map(each -> EditionBody.of(each, Named.person(each.issuedBy(), people))).toList();
    }
}
