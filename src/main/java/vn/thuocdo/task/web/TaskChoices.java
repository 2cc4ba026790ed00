package vn.thuocdo.task.web;

import static vn.thuocdo.ui.Page.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Permission;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.Unit;
import vn.thuocdo.organisation.UnitKind;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.task.Areas;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.ui.Option;
import vn.thuocdo.ui.Page;

/// Values that forms and filters of tasks offer.
@Component
class TaskChoices {
    private final UnitQueries units;
    private final AccountQueries accounts;
    private final TaskQueries tasks;
    private final CurrentActor actor;

    TaskChoices(UnitQueries units, AccountQueries accounts, TaskQueries tasks, CurrentActor actor) {
        this.units = units;
        this.accounts = accounts;
        this.tasks = tasks;
        this.actor = actor;
    }

    TaskListPage.Choices of(TaskListQuery query) {
        var other = query.filter().agency();
        var agency = other == null ? actor.get().agency() : other;
        return new TaskListPage.Choices(areas(), units(agency), plans(), colleagues(), months());
    }

    /// Values that the form of a task offers.
    TaskListPage.Choices forForm() {
        var agency = actor.get().agency();
        return new TaskListPage.Choices(areas(), units(agency), List.of(), people(agency), List.of());
    }

    /// To whom the actor may hand work over.
    TaskPage.Choices receivers(Actor who) {
        return who.may(Permission.ASSIGN_TASKS)
                ? new TaskPage.Choices(units(who.agency()), people(who.agency()))
                : new TaskPage.Choices(List.of(), colleagues());
    }

    List<Option> areas() {
        return Areas.CODES.stream().map(code -> new Option(code, text("task.area." + code))).toList();
    }

    /// Units that may be given work: all that live, but for hamlets.
    List<Option> units(UnitId agency) {
        return units.inAgency(agency, today()).stream().filter(unit -> unit.kind() != UnitKind.HAMLET)
                .map(TaskChoices::option).toList();
    }

    private static Option option(Unit unit) {
        return new Option(unit.id().toString(), unit.name());
    }

    List<Option> colleagues() {
        return accounts.inUnit(actor.get().unit()).stream().map(TaskChoices::option).toList();
    }

    /// People of the own unit first, then those of the other units.
    List<Option> people(UnitId agency) {
        var own = actor.get().unit();
        var others = units.inAgency(agency, today()).stream().map(Unit::id).filter(unit -> !unit.equals(own));
        return Stream.concat(Stream.of(own), others).flatMap(unit -> accounts.inUnit(unit).stream())
                .map(TaskChoices::option).toList();
    }

    private static Option option(Account account) {
        return new Option(account.id().toString(), account.name());
    }

    private List<Option> plans() {
        return tasks.plans().entrySet().stream().map(plan -> new Option(plan.getKey().toString(), plan.getValue()))
                .toList();
    }

    private static List<Option> months() {
        var first = YearMonth.from(today()).withMonth(1);
        return IntStream.range(0, 12).mapToObj(first::plusMonths).map(month -> new Option(month.toString(),
                month.getMonthValue() + "/" + month.getYear())).toList();
    }

    private static LocalDate today() {
        return Page.today();
    }
}
