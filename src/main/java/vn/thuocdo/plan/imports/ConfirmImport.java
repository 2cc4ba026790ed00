package vn.thuocdo.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.Conflict;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Missing;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.organisation.UnitMatch;
import vn.thuocdo.plan.DraftPlan;
import vn.thuocdo.plan.PlanId;
import vn.thuocdo.plan.PlanKind;
import vn.thuocdo.plan.PlanPeriod;
import vn.thuocdo.plan.Plans;
import vn.thuocdo.plan.content.ItemId;
import vn.thuocdo.plan.content.PlanItem;
import vn.thuocdo.plan.content.SourceMark;
import vn.thuocdo.plan.content.TargetItem;
import vn.thuocdo.plan.content.TaskItem;
import vn.thuocdo.plan.content.UnitScope;
import vn.thuocdo.task.due.DueCodes;

/// Makes an import a draft plan, in one transaction.
@Component
class ConfirmImport {
    private final ImportStore imports;
    private final RowStore rows;
    private final ReviewRows review;
    private final ImportQueries queries;
    private final Plans plans;
    private final CurrentActor actors;

    ConfirmImport(ImportStore imports, RowStore rows, ReviewRows review, ImportQueries queries, Plans plans,
            CurrentActor actors) {
        this.imports = imports;
        this.rows = rows;
        this.review = review;
        this.queries = queries;
        this.plans = plans;
        this.actors = actors;
    }

    PlanId confirm(ImportId id, boolean asRead, @Nullable Integer seen) {
        queries.get(id);
        var found = imports.locked(actors.get().agency(), id).orElseThrow(() -> new Missing("import"));
        if (found.state() == ImportState.CONFIRMED)
            throw Refused.because("plan.import.confirmed-already");
        if (found.state() != ImportState.READ)
            throw Refused.because("plan.import.not-read");
        if (seen != null && !seen.equals(queries.lastStep(found).map(ImportStep::no).orElse(0)))
            throw new Conflict("import");
        if (asRead)
            review.acceptAll(found);
        var all = rows.all(found);
        var open = LeadQuestion.questions(found, all);
        if (!asRead && open > 0)
            throw Refused.because("plan.import.doubts-open", open);
        var taken = all.stream().filter(row -> row.state().taken()).toList();
        if (taken.isEmpty())
            throw Refused.because("plan.import.nothing-taken");
        var plan = plans.draft(draft(found, all, taken));
        imports.save(found.confirmed(plan));
        return plan;
    }

    private DraftPlan draft(PlanImport found, List<ReviewRow> all, List<ReviewRow> taken) {
        var meanings = queries.meanings(found, taken);
        var year = found.year() == 0 ? found.createdAt().atZone(Vietnam.ZONE).getYear() : found.year();
        return new DraftPlan(PlanKind.REFORM, PlanPeriod.year(year), title(found), null,
                ReadText.of(queries.reading(found).source(), all),
                taken.stream().map(row -> item(row, meanings)).toList(), found.file().value());
    }

    /// Titles stand without the word “Kế hoạch”, which the document's kind prints.
    private static String title(PlanImport found) {
        var label = found.label().replaceFirst("(?iu)^kế hoạch\\s+", "").strip();
        var title = label.isEmpty() ? found.label() : label;
        return title.length() <= 300 ? title : title.substring(0, 300);
    }

    private static PlanItem item(ReviewRow row, Map<String, UnitMatch> meanings) {
        var content = row.content();
        var source = new SourceMark(row.source().text(), place(content));
        if (content.target())
            return new TargetItem(ItemId.next(), null, content.area(), content.text(), Goals.of(content),
                    content.scope().isBlank() ? null : content.scope(), content.targetDue(), null, null, source);
        return new TaskItem(ItemId.next(), null, content.area(), content.text(), content.product(),
                scope(content.leads(), meanings), scope(content.coordinators(), meanings),
                DueCodes.parse(content.due()), content.dueText(), content.criterion(), List.of(), source);
    }

    /// The headings above the passage and the objective it serves.
    private static @Nullable String place(RowContent content) {
        var place = Stream.of(content.heading(), content.objective()).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" › "));
        return place.isEmpty() ? null : place;
    }

    private static UnitScope scope(List<String> names, Map<String, UnitMatch> meanings) {
        var units = new ArrayList<UnitId>();
        for (var name : names) {
            switch (meanings.get(name)) {
                case UnitMatch.Wildcard _ -> {
                    return UnitScope.EVERYONE;
                }
                case UnitMatch.Known known -> units.add(known.unit());
                case UnitMatch.Unknown _ -> {
                }
                case null -> {
                }
            }
        }
        return new UnitScope(false, units);
    }
}
