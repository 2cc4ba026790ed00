package vn.thuocdo.task;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thuocdo.document.Upload;
import vn.thuocdo.kernel.Refused;

/// Walks every way that a task can go: from each situation that can be reached each act is tried, now and after the due
/// moment. An act is possible exactly where the table of transitions and the named rules say so, and whatever was done,
/// the task is whole.
@TaskTest
class TaskMachineTests {
    private static final Set<String> UNCONDITIONAL = Set.of("REPORT", "PROVE", "HAND_OVER", "CHANGE", "ADD_PART",
            "CANCEL");

    private final Tasks tasks;
    private final TaskQueries queries;
    private final TaskScene scene;
    private final JdbcClient database;
    private final MessageSource messages;
    private final TransactionTemplate nested;
    private final Set<Situation> seen = new HashSet<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private int tried;

    TaskMachineTests(Tasks tasks, TaskQueries queries, TaskScene scene, JdbcClient database, MessageSource messages,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.queries = queries;
        this.scene = scene;
        this.database = database;
        this.messages = messages;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
        seen.clear();
        refusals.clear();
        tried = 0;
    }

    /// What matters for what may happen next.
    record Situation(TaskState state, int percent, boolean proven, int openParts, boolean asked, int extensions,
            boolean finished, boolean late) {}

    @Test
    void everyWayOfATaskWithAProduct() {
        explore(scene.give(scene.draft("Kiểm tra", "on 2025-09-30").producing("Báo cáo")), false);
        assertThat(seen).extracting(Situation::state).contains(TaskState.values());
        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(tried).isGreaterThan(500);
        assertThat(refusals.keySet()).contains("task.refused.done", "task.refused.cancelled", "task.refused.open",
                "task.complete.products-missing", "task.complete.parts-open", "task.extension.pending",
                "task.extension.too-late", "task.event.not-awaited");
    }

    @Test
    void everyWayOfATaskWithoutProduct() {
        explore(scene.task("Kiểm tra", "on 2025-09-30"), false);
        assertThat(refusals.keySet()).contains("task.complete.evidence-missing");
    }

    @Test
    void everyWayOfATaskThatWaitsForAnEvent() {
        explore(scene.task("Cập nhật", "event 5 working-days: quyết định của tỉnh"), false);
        assertThat(refusals.keySet()).contains("task.extension.without-due");
    }

    private void explore(TaskId id, boolean late) {
        var here = situation(id, late);
        if (!seen.add(here))
            return;
        for (var act : acts(id).entrySet())
            nested.executeWithoutResult(status -> {
                tried++;
                var version = read(id).row().version();
                var reason = refusal(act.getValue());
                assertThat(reason == null || explained(reason)).as("%s in %s: %s", act.getKey(), here, reason).isTrue();
                expect(here, act.getKey(), reason);
                if (reason != null) {
                    refusals.merge(reason, 1, Integer::sum);
                    status.setRollbackOnly();
                    return;
                }
                check(id, version, act.getKey() + " in " + here);
                explore(id, late);
                status.setRollbackOnly();
            });
        if (!late) {
            scene.at(2025, 10, 2, 9, 0);
            explore(id, true);
            scene.at(2025, 8, 27, 9, 42);
        }
    }

    private Map<String, Runnable> acts(TaskId id) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("REPORT", () -> scene.run(scene.lan, () -> tasks.report(id, null, said(50, ""))));
        acts.put("COMPLETE", () -> scene.run(scene.lan, () -> tasks.report(id, null, said(100, ""))));
        acts.put("COMPLETE_EXPLAINED", () -> scene.run(scene.lan, () -> tasks.report(id, null, said(100, "Tỉnh làm"))));
        acts.put("PROVE", () -> scene.run(scene.lan, () -> tasks.prove(id, null, new NewEvidence(null,
                read(id).products().isEmpty() ? null : 1, new Upload("a.txt", "a".getBytes(UTF_8)), "", true))));
        acts.put("EXTEND", () -> scene.run(scene.lan, () -> tasks.askExtension(id, null, new ExtensionRequest(null,
                LocalDate.of(2025, 12, 20), "Chờ", null))));
        acts.put("GRANT", () -> decide(id, true));
        acts.put("REFUSE", () -> decide(id, false));
        acts.put("REOPEN", () -> scene.run(scene.coordinator, () -> tasks.reopen(id, null, null, "Thiếu")));
        acts.put("HAND_OVER", () -> scene.run(scene.lan,
                () -> tasks.handOver(id, null, new HandOver(null, scene.lan.id(), "Tự nhận"))));
        acts.put("CHANGE", () -> scene.run(scene.coordinator, () -> tasks.change(id, read(id).row().version(),
                read(id).draft())));
        acts.put("RECORD_EVENT", () -> scene.run(scene.lan,
                () -> tasks.recordEvent(id, null, LocalDate.of(2025, 8, 27), null, "QĐ")));
        acts.put("ADD_PART", () -> addPart(id));
        acts.put("CANCEL", () -> scene.run(scene.coordinator, () -> tasks.cancel(id, null, "Thôi")));
        return acts;
    }

    private static NewProgress said(int percent, String explanation) {
        return new NewProgress(null, percent, "Đã làm", explanation);
    }

    /// One open part is as good as many; a second is refused by nobody but leads to nothing new.
    private void addPart(TaskId id) {
        if (openParts(id) > 0 && read(id).row().state().isOpen())
            return;
        scene.run(scene.coordinator, () -> tasks.create(scene.draft("Phần", "inherited").partOf(id)));
    }

    private void decide(TaskId id, boolean granted) {
        var asked = scene.as(scene.chairman, () -> queries.sheet(id)).extensions().stream()
                .filter(each -> each.state() == Extension.State.ASKED).findFirst();
        if (asked.isEmpty())
            throw Refused.because("task.extension.decided");
        scene.run(scene.chairman,
                () -> tasks.decideExtension(asked.get().id(), new ExtensionDecision(granted, null, "Lý do")));
    }

    private static @Nullable String refusal(Runnable act) {
        try {
            act.run();
            return null;
        } catch (Refused refused) {
            return refused.refusals().getFirst().code();
        }
    }

    private boolean explained(String code) {
        return messages.getMessage(code, null, "", Locale.of("vi")) instanceof String words && !words.isEmpty();
    }

    /// What the table of transitions says of acts that need nothing else.
    private static void expect(Situation here, String act, @Nullable String reason) {
        if (UNCONDITIONAL.contains(act) && !(act.equals("ADD_PART") && here.openParts() > 0))
            assertThat(reason == null).as("%s in %s: %s", act, here, reason)
                    .isEqualTo(Transitions.refusal(here.state(), TaskAct.valueOf(act)).isEmpty());
        if (act.equals("REOPEN"))
            assertThat(reason == null).as("%s in %s: %s", act, here, reason)
                    .isEqualTo(here.finished() && here.state() != TaskState.CANCELLED);
        if (act.startsWith("COMPLETE"))
            assertThat(reason == null).as("%s in %s: %s", act, here, reason).isEqualTo(here.state().isOpen()
                    && here.proven() && (here.openParts() == 0 || act.equals("COMPLETE_EXPLAINED")));
    }

    private Task read(TaskId id) {
        return scene.as(scene.coordinator, () -> queries.get(id));
    }

    private int openParts(TaskId id) {
        return database.sql("select count(*) from task.task where parent = :id and not closed")
                .param("id", id.value()).query(Integer.class).single();
    }

    private Situation situation(TaskId id, boolean late) {
        var task = read(id);
        var current = task.current();
        var proven = task.evidence(current.number()) > 0 && task.unproven(current.number()).isEmpty();
        return new Situation(task.state(), current.percent(), proven, openParts(id), task.row().extensionAsked(),
                Math.min(1, task.row().extensions()), task.hasFinished(), late);
    }

    private void check(TaskId id, int before, String after) {
        var task = read(id);
        var row = task.row();
        var current = task.current();
        assertThat(row.version()).as(after).isGreaterThanOrEqualTo(before);
        assertThat(row.state()).as(after).isEqualTo(task.state());
        assertThat(row.percent()).as(after).isEqualTo(current.percent());
        assertThat(row.due()).as(after).isEqualTo(current.due());
        assertThat(row.proven()).as(after).isEqualTo(task.products().size() - task.unproven(current.number()).size());
        assertThat(row.extensionAsked()).as(after).isEqualTo(asked(id) > 0);
        for (var occasion : task.occasions())
            check(task, occasion, after);
        if (task.state() == TaskState.CANCELLED)
            assertThat(openParts(id)).as(after).isZero();
        if (!task.state().isOpen())
            assertThat(asked(id)).as(after).isZero();
        assertThat(database.sql("select count(*) from audit.entry where subject = :id").param("id", id.value())
                .query(Integer.class).single()).as("everything leaves a trace").isGreaterThanOrEqualTo(row.version());
    }

    private static void check(Task task, Occasion occasion, String after) {
        var done = occasion.state() == TaskState.DONE;
        assertThat(occasion.percent() == 100).as(after).isEqualTo(done);
        assertThat(occasion.doneAt() != null).as(after).isEqualTo(done);
        assertThat(occasion.outcome()).as(after).isEqualTo(done && occasion.due() != null
                ? Outcome.of(Objects.requireNonNull(occasion.doneAt()), occasion.due())
                : null);
        if (done) {
            assertThat(task.unproven(occasion.number())).as(after).isEmpty();
            assertThat(task.evidence(occasion.number())).as(after).isPositive();
        }
        if (occasion.due() != null)
            assertThat(occasion.due()).as(after).isAfterOrEqualTo(occasion.firstDue());
        assertThat(occasion.extensions() > 0).as(after)
                .isEqualTo(!Objects.equals(occasion.due(), occasion.firstDue()));
    }

    private int asked(TaskId id) {
        return database.sql("select count(*) from task.extension where task = :id and state = 'ASKED'")
                .param("id", id.value()).query(Integer.class).single();
    }

    /// The table of design: who may do what, as `+` may, `-` not allowed, `.` not found.
    @Test
    void whoMayDoWhat() {
        var table = """
                act           chairman coordinator lan son helper officer stranger province
                REPORT        +        +           +   +   -      .       .        -
                COMPLETE      +        +           +   +   -      .       .        -
                PROVE         +        +           +   +   +      .       .        -
                EXTEND        +        +           +   +   -      .       .        -
                HAND_OVER     +        +           +   +   -      .       .        -
                ADD_PART      +        +           +   +   -      .       .        -
                CHANGE        +        +           -   -   -      .       .        -
                CANCEL        +        +           -   -   -      .       .        -
                REOPEN        +        +           -   -   -      .       .        -
                RECORD_EVENT  +        +           +   +   -      .       .        -
                REMARK        +        +           +   +   +      .       .        -
                FOLLOW        +        +           +   +   +      .       .        +
                READ          +        +           +   +   +      .       .        +
                """;
        var people = new LinkedHashMap<String, vn.thuocdo.identity.Account>();
        people.put("chairman", scene.chairman);
        people.put("coordinator", scene.coordinator);
        people.put("lan", scene.lan);
        people.put("son", scene.son);
        people.put("helper", scene.quang);
        people.put("officer", scene.officer);
        people.put("stranger", scene.stranger);
        people.put("province", scene.department);
        var found = new StringBuilder(table.lines().findFirst().orElseThrow()).append('\n');
        for (var line : table.lines().skip(1).toList()) {
            var act = line.split(" ")[0];
            var written = new StringBuilder("%-14s".formatted(act));
            people.forEach((name, person) -> written.append(("%-" + (name.length() + 1) + "s")
                    .formatted(outcome(act, person))));
            found.append(written.toString().stripTrailing()).append('\n');
        }
        assertThat(found.toString()).isEqualTo(table);
    }

    private String outcome(String act, vn.thuocdo.identity.Account person) {
        return Objects.requireNonNull(nested.execute(status -> {
            var event = act.equals("RECORD_EVENT");
            var id = scene.give(scene.draft("Kiểm tra", event ? "event 5 working-days: có văn bản" : "on 2025-09-30")
                    .by(java.util.List.of(scene.culture), java.util.List.of(scene.economy)));
            if (act.equals("REOPEN"))
                scene.report(id, 100);
            if (act.equals("COMPLETE"))
                scene.prove(id, null);
            var says = new HashMap<String, Runnable>();
            says.put("REPORT", () -> tasks.report(id, null, said(50, "")));
            says.put("COMPLETE", () -> tasks.report(id, null, said(100, "")));
            says.put("PROVE", () -> tasks.prove(id, null,
                    new NewEvidence(null, null, new Upload("a.txt", "a".getBytes(UTF_8)), "", true)));
            says.put("EXTEND", () -> tasks.askExtension(id, null,
                    new ExtensionRequest(null, LocalDate.of(2025, 12, 20), "Chờ", null)));
            says.put("HAND_OVER", () -> tasks.handOver(id, null, new HandOver(null, scene.son.id(), "Nghỉ")));
            says.put("ADD_PART", () -> tasks.create(scene.draft("Phần", "inherited").partOf(id)));
            says.put("CHANGE", () -> tasks.change(id, read(id).row().version(), read(id).draft()));
            says.put("CANCEL", () -> tasks.cancel(id, null, "Thôi"));
            says.put("REOPEN", () -> tasks.reopen(id, null, null, "Thiếu"));
            says.put("RECORD_EVENT", () -> tasks.recordEvent(id, null, LocalDate.of(2025, 8, 27), null, ""));
            says.put("REMARK", () -> tasks.remark(id, "Nhắc"));
            says.put("FOLLOW", () -> tasks.follow(id, true));
            says.put("READ", () -> queries.sheet(id));
            try {
                scene.run(person, Objects.requireNonNull(says.get(act)));
                return "+";
            } catch (vn.thuocdo.kernel.NotAllowed not) {
                return "-";
            } catch (vn.thuocdo.kernel.Missing missing) {
                return ".";
            } finally {
                status.setRollbackOnly();
            }
        }));
    }
}
