package vn.thuocdo.task.web.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refusal;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.task.ExtensionRoom;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.Names;
import vn.thuocdo.task.Occasion;
import vn.thuocdo.task.Task;
import vn.thuocdo.task.TaskAct;
import vn.thuocdo.task.TaskClocks;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskSheet;
import vn.thuocdo.task.web.api.TaskSheetBody.Act;
import vn.thuocdo.task.web.api.TaskSheetBody.Comment;
import vn.thuocdo.task.web.api.TaskSheetBody.MoreTime;
import vn.thuocdo.task.web.api.TaskSheetBody.Origin;
import vn.thuocdo.task.web.api.TaskSheetBody.Product;
import vn.thuocdo.task.web.api.TaskSheetBody.Progress;
import vn.thuocdo.task.web.api.TaskSheetBody.Reason;
import vn.thuocdo.ui.Page;

/// Puts together what programs see of one task.
@Component
class SheetBodies {
    private final TaskQueries queries;
    private final TaskBodies bodies;
    private final NameBook names;
    private final TaskClocks clocks;

    SheetBodies(TaskQueries queries, TaskBodies bodies, NameBook names, TaskClocks clocks) {
        this.queries = queries;
        this.bodies = bodies;
        this.names = names;
        this.clocks = clocks;
    }

    TaskSheetBody of(TaskId id) {
        var sheet = queries.sheet(id);
        var task = sheet.task();
        var named = names.of(List.of(), people(sheet));
        return new TaskSheetBody(bodies.of(task.row()), task.measure(), origin(task), task.begins(), task.until(),
                Named.of(task.creator(), named), Vietnam.at(task.createdAt()), products(task),
                task.occasions().stream().map(this::occasion).toList(), progress(sheet, named),
                sheet.evidence().stream().map(each -> EvidenceBody.of(each, named)).toList(), comments(sheet, named),
                sheet.extensions().stream().map(each -> ExtensionBody.of(each, named)).toList(),
                bodies.of(sheet.parts()), acts(task), moreTime(sheet.room()), sheet.ladder());
    }

    private static @Nullable Origin origin(Task task) {
        var origin = task.origin();
        return origin == null
                ? null
                : new Origin(origin.plan(), origin.label(), origin.paragraph(), origin.place(), origin.url());
    }

    private static List<Product> products(Task task) {
        var unproven = task.unproven(task.current().number());
        return task.products().stream().map(each -> new Product(each.number(), each.name(), !unproven.contains(each)))
                .toList();
    }

    private TaskSheetBody.Occasion occasion(Occasion each) {
        return new TaskSheetBody.Occasion(each.number(), each.period(), Vietnam.atOrNull(each.due()),
                Vietnam.atOrNull(each.firstDue()), clocks.derivation(each, Page.texts()), Vietnam.at(each.begun()),
                TaskBody.code(each.state()), each.percent(), Vietnam.atOrNull(each.doneAt()),
                each.outcome() == null ? null : TaskBody.code(each.outcome()), each.reopened(), each.extensions());
    }

    private static List<Progress> progress(TaskSheet sheet, Names named) {
        return sheet.progress().stream().map(each -> new Progress(each.id(), each.occasion(), each.percent(),
                each.words(), each.explanation(), Named.of(each.reporter(), named), Vietnam.at(each.reportedAt())))
                .toList();
    }

    private static List<Comment> comments(TaskSheet sheet, Names named) {
        return sheet.remarks().stream().map(each -> new Comment(each.id(), Named.of(each.author(), named),
                Vietnam.at(each.saidAt()), each.words())).toList();
    }

    private List<Act> acts(Task task) {
        var refusals = queries.refusals(task);
        return Arrays.stream(TaskAct.values()).map(act -> new Act(TaskBody.code(act), !refusals.containsKey(act),
                reason(refusals.get(act)))).toList();
    }

    private static MoreTime moreTime(ExtensionRoom room) {
        return new MoreTime(room.refusal() == null, reason(room.refusal()), Vietnam.atOrNull(room.lastMoment()),
                room.noticeDays());
    }

    private static @Nullable Reason reason(@Nullable Refusal refusal) {
        return refusal == null
                ? null
                : new Reason(refusal.code(), Page.text(refusal.code(), refusal.args().toArray()));
    }

    private static Collection<AccountId> people(TaskSheet sheet) {
        var people = Stream.of(Stream.of(sheet.task().creator()),
                sheet.progress().stream().map(each -> each.reporter()),
                sheet.evidence().stream().map(each -> each.addedBy()),
                sheet.remarks().stream().map(each -> each.author()),
                sheet.extensions().stream().map(each -> each.askedBy()),
                sheet.extensions().stream().flatMap(each -> Stream.ofNullable(each.decidedBy())));
        return people.flatMap(each -> each).collect(Collectors.toCollection(HashSet::new));
    }
}
