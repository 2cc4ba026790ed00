package vn.thuocdo.task.web;

import static vn.thuocdo.ui.Page.text;
import static vn.thuocdo.ui.Page.texts;

import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thuocdo.calendar.Clocks;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Staff;
import vn.thuocdo.organisation.StaffMember;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.Names;
import vn.thuocdo.task.Occasion;
import vn.thuocdo.task.TaskClocks;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSheet;

/// Puts the page of a task together.
@Component
class TaskPages {
    private final TaskQueries queries;
    private final NameBook names;
    private final TaskClocks clocks;
    private final TaskChoices choices;
    private final Staff staff;
    private final CurrentActor actor;
    private final TaskHistory history;

    TaskPages(TaskQueries queries, NameBook names, TaskClocks clocks, TaskChoices choices, Staff staff,
            CurrentActor actor, TaskHistory history) {
        this.queries = queries;
        this.names = names;
        this.clocks = clocks;
        this.choices = choices;
        this.staff = staff;
        this.actor = actor;
        this.history = history;
    }

    /// @param number the occasion to show; null for the current one
    TaskPage of(TaskId id, @Nullable Integer number) {
        var sheet = queries.sheet(id);
        var task = sheet.task();
        var occasion = task.occasion(number);
        var who = actor.get();
        var acts = new TaskPage.Acts(queries.refusals(task));
        var parts = sheet.parts().stream().collect(Collectors.toMap(TaskRow::id,
                part -> clocks.words(part, texts())));
        return new TaskPage(sheet, occasion, names(sheet), clock(task.row(), occasion), acts,
                staff.leaderOf(task.agency()).map(StaffMember::name).orElse(""),
                who.may(Permission.DECIDE_EXTENSIONS) && who.agency().equals(task.agency()), parts,
                choices.receivers(who), history.of(task));
    }

    private Names names(TaskSheet sheet) {
        var row = sheet.task().row();
        var units = new HashSet<UnitId>(row.leads());
        units.addAll(row.coordinators());
        sheet.parts().forEach(part -> units.addAll(part.leads()));
        return names.of(units, people(sheet));
    }

    private static Collection<AccountId> people(TaskSheet sheet) {
        var people = Stream.of(Stream.ofNullable(sheet.task().row().person()), Stream.of(sheet.task().creator()),
                sheet.progress().stream().map(each -> each.reporter()),
                sheet.evidence().stream().map(each -> each.addedBy()),
                sheet.remarks().stream().map(each -> each.author()),
                sheet.extensions().stream().map(each -> each.askedBy()),
                sheet.extensions().stream().flatMap(each -> Stream.ofNullable(each.decidedBy())));
        return people.flatMap(each -> each).collect(Collectors.toCollection(HashSet::new));
    }

    private TaskPage.Clock clock(TaskRow row, Occasion occasion) {
        var reading = clocks.reading(row);
        var used = reading.map(read -> text("task.clock.used", Clocks.length(read.used(), texts()),
                Clocks.length(read.total(), texts()), read.percentUsed())).orElse("");
        return new TaskPage.Clock(clocks.bar(row, texts()).orElse(null), clocks.words(row, texts()), used,
                reading.map(read -> read.percentUsed()).orElse(-1), clocks.derivation(occasion, texts()));
    }
}
