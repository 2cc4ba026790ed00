package vn.thuocdo.task.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.Refused;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.task.Origin;
import vn.thuocdo.task.Task;
import vn.thuocdo.task.TaskDraft;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueForm;

/// The form of a task.
///
/// @param title        what is to be done
/// @param area         code of the reform area
/// @param code         number
/// @param leads        units in charge
/// @param coordinators units that help
/// @param person       who is responsible
/// @param products     one product a line
/// @param from         the day the work begins
/// @param until        the last day
/// @param criterion    code of the index criterion
/// @param measure      code of the measure
/// @param parent       the task it is a part of
/// @param rule         the due rule
public record TaskForm(String title, String area, String code, List<String> leads, List<String> coordinators,
        String person, String products, @Nullable LocalDate from, @Nullable LocalDate until, String criterion,
        String measure, String parent, DueForm rule) {

    /// What was not sent is empty.
    public TaskForm {
        title = requireNonNullElse(title, "");
        area = requireNonNullElse(area, "");
        code = requireNonNullElse(code, "");
        leads = requireNonNullElse(leads, List.of());
        coordinators = requireNonNullElse(coordinators, List.of());
        person = requireNonNullElse(person, "");
        products = requireNonNullElse(products, "");
        criterion = requireNonNullElse(criterion, "");
        measure = requireNonNullElse(measure, "");
        parent = requireNonNullElse(parent, "");
        rule = requireNonNullElse(rule, DueForm.EMPTY);
    }

    /// With the fields of the due rule, which are sent beside it.
    TaskForm due(DueForm sent) {
        return new TaskForm(title, area, code, leads, coordinators, person, products, from, until, criterion, measure,
                parent, sent);
    }

    /// The form of a new task.
    static TaskForm fresh(LocalDate today, String parent, DueForm rule, List<String> leads) {
        return new TaskForm("", "", "", leads, List.of(), "", "", today, null, "", "", parent, rule);
    }

    /// The form of a task as it is.
    static TaskForm of(Task task) {
        var draft = task.draft();
        return new TaskForm(draft.title(), draft.area(), draft.code(), texts(draft.leads()),
                texts(draft.coordinators()), Objects.toString(draft.person(), ""),
                String.join("\n", draft.products()), draft.from(), draft.until(), draft.criterion(), draft.measure(),
                Objects.toString(draft.parent(), ""), DueForm.of(draft.due()));
    }

    /// Its values by field in one spelling, for comparing two versions; several units are separated by commas.
    public SequencedMap<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("title", title);
        values.put("area", area);
        values.put("code", code);
        values.put("leads", String.join(",", leads));
        values.put("coordinators", String.join(",", coordinators));
        values.put("person", person);
        values.put("products", String.join("\n", products.lines().map(String::strip).toList()));
        values.put("rule", DueCodes.of(rule.rule()));
        values.put("from", Objects.toString(from, ""));
        values.put("until", Objects.toString(until, ""));
        values.put("criterion", criterion);
        values.put("measure", measure);
        return values;
    }

    private static List<String> texts(List<UnitId> units) {
        return units.stream().map(UnitId::toString).toList();
    }

    /// The draft that the form says.
    ///
    /// @param origin where the task came from, which no form changes
    TaskDraft draft(@Nullable Origin origin) {
        if (from == null)
            throw Refused.at("from", "task.draft.from-missing");
        return new TaskDraft(code, title, area, products.lines().toList(), units(leads), units(coordinators),
                person.isBlank() ? null : AccountId.of(person), rule.rule(), from, until, criterion, measure, origin,
                parent.isBlank() ? null : TaskId.of(parent));
    }

    private static List<UnitId> units(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).map(UnitId::of).toList();
    }
}
