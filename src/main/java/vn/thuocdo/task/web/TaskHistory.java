package vn.thuocdo.task.web;

import static vn.thuocdo.ui.Page.has;
import static vn.thuocdo.ui.Page.stamp;
import static vn.thuocdo.ui.Page.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thuocdo.audit.AuditDifference;
import vn.thuocdo.audit.AuditEntry;
import vn.thuocdo.audit.AuditQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.UnitId;
import vn.thuocdo.organisation.UnitQueries;
import vn.thuocdo.task.NameBook;
import vn.thuocdo.task.Names;
import vn.thuocdo.task.Task;
import vn.thuocdo.task.due.DueCodes;
import vn.thuocdo.task.due.DueWords;
import vn.thuocdo.ui.Page;

/// Words what the audit trail keeps of a task: who changed what, when, from what to what, and why. A task that came from
/// a merged commune brings its history along.
@Component
class TaskHistory {
    private static final Set<String> UNITS = Set.of("leads", "coordinators");

    private final AuditQueries audit;
    private final UnitQueries units;
    private final NameBook names;

    TaskHistory(AuditQueries audit, UnitQueries units, NameBook names) {
        this.audit = audit;
        this.units = units;
        this.names = names;
    }

    /// Newest first.
    List<HistoryLine> of(Task task) {
        var entries = entries(task);
        var named = named(entries);
        return entries.stream().map(entry -> new HistoryLine(
                has(entry.action()) ? text(entry.action()) : entry.action(),
                entry.actorName().isEmpty() ? text("task.history.system") : entry.actorName(), entry.at(),
                Optional.ofNullable(entry.reason()).orElse(""), changes(entry, named))).toList();
    }

    /// Who changed the task last, or an empty text.
    String lastName(Task task) {
        return audit.of(task.agency(), task.ref()).stream().findFirst().map(AuditEntry::actorName).orElse("");
    }

    private List<AuditEntry> entries(Task task) {
        var found = new ArrayList<>(audit.of(task.agency(), task.ref()));
        for (var earlier : units.earlier(Set.of(task.agency())))
            found.addAll(audit.of(earlier, task.ref()));
        found.sort(Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::id).reversed());
        return found;
    }

    /// What a task said when it was given is what it says, but for what was changed since.
    private static List<HistoryLine.Change> changes(AuditEntry entry, Names named) {
        if (entry.action().equals("task.change.given"))
            return List.of();
        return entry.differences().stream().filter(TaskHistory::isShown)
                .map(each -> new HistoryLine.Change(label(each.field()), words(each.field(), each.before(), named),
                        words(each.field(), each.after(), named)))
                .toList();
    }

    /// Identities, sizes and the like are for machines.
    private static boolean isShown(AuditDifference difference) {
        return difference.field().startsWith("due.") || has("task.field." + difference.field());
    }

    private static String label(String field) {
        if (!field.startsWith("due."))
            return text("task.field." + field);
        var period = field.substring("due.".length());
        var named = period.chars().allMatch(Character::isDigit) && period.length() < 4
                ? ""
                : DueWords.period(period, Page.texts());
        return named.isEmpty() ? text("task.field.dueAt") : text("task.field.dueOf", named);
    }

    private static String words(String field, String value, Names named) {
        if (value.isEmpty())
            return "";
        return switch (field) {
            case "leads", "coordinators" -> named.of(ids(value).map(UnitId::new).toList());
            case "person" -> ids(value).map(AccountId::new).map(named::of).collect(Collectors.joining());
            case "area" -> text("task.area." + value);
            case "state" -> state(value);
            case "due" -> DueWords.of(DueCodes.parse(value), Page.texts());
            case "percent" -> value + "\u00a0%";
            case "requested" -> Page.date(java.time.LocalDate.parse(value));
            case "dueAt", "newDue" -> stamp(Instant.parse(value));
            default -> field.startsWith("due.") ? stamp(Instant.parse(value)) : value;
        };
    }

    /// The state of the task, or of the request for more time that the entry tells of.
    private static String state(String value) {
        var code = value.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return has("task.state." + code) ? text("task.state." + code) : text("task.extension.state." + code);
    }

    private Names named(List<AuditEntry> entries) {
        var someUnits = new HashSet<UnitId>();
        var people = new HashSet<AccountId>();
        for (var entry : entries)
            for (var difference : entry.differences())
                for (var value : List.of(difference.before(), difference.after())) {
                    if (UNITS.contains(difference.field()))
                        ids(value).map(UnitId::new).forEach(someUnits::add);
                    if (difference.field().equals("person"))
                        ids(value).map(AccountId::new).forEach(people::add);
                }
        return names.of(someUnits, people);
    }

    private static java.util.stream.Stream<UUID> ids(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(part -> !part.isEmpty())
                .map(UUID::fromString);
    }
}
