package vn.thuocdo.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocdo.document.Upload;
import vn.thuocdo.task.ExtensionRequest;
import vn.thuocdo.task.NewEvidence;
import vn.thuocdo.task.NewProgress;
import vn.thuocdo.task.TaskDraft;
import vn.thuocdo.task.TaskId;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.Tasks;
import vn.thuocdo.task.due.DueCodes;

/// Tasks of the culture division, for which its specialist is responsible, in the states in which something can be
/// done to them.
@TestComponent
final class TaskRecords {
    private final Tasks tasks;
    private final TaskQueries queries;
    private final JdbcClient database;

    TaskRecords(Tasks tasks, TaskQueries queries, JdbcClient database) {
        this.tasks = tasks;
        this.queries = queries;
        this.database = database;
    }

    void make(Places places, Samples samples) {
        places.run(Who.COORDINATOR, () -> {
            samples.put("task", give(places, "Nhiệm vụ mẫu", "on 2025-11-20"));
            samples.put("task.done", give(places, "Nhiệm vụ đã xong mẫu", "on 2025-11-21"));
            samples.put("task.event", give(places, "Nhiệm vụ chờ sự kiện mẫu", "event 5 working-days: có văn bản"));
        });
        places.run(Who.SPECIALIST, () -> work(samples));
    }

    private TaskId give(Places places, String title, String due) {
        return tasks.create(TaskDraft.of(title, "direction", places.culture, DueCodes.parse(due),
                LocalDate.of(2025, 7, 18)).until(LocalDate.of(2025, 12, 31))
                .given(places.account(Who.SPECIALIST).id()));
    }

    private void work(Samples samples) {
        var task = TaskId.of(samples.fill("{task}"));
        samples.put("evidence", tasks.prove(task, null, new NewEvidence(null, null,
                new Upload("Bien-ban.txt", "Biên bản kiểm tra".getBytes(UTF_8)), "Biên bản", true)));
        samples.put("file", database.sql("select file from task.evidence where id = :id")
                .param("id", UUID.fromString(samples.fill("{evidence}"))).query(UUID.class).single());
        var done = TaskId.of(samples.fill("{task.done}"));
        tasks.prove(done, null, new NewEvidence(null, null,
                new Upload("Bao-cao.txt", "Báo cáo".getBytes(UTF_8)), "Báo cáo", true));
        tasks.report(done, null, new NewProgress(null, 100, "Đã xong", ""));
        var asked = tasks.askExtension(TaskId.of(samples.fill("{plan.task}")), null,
                new ExtensionRequest(null, LocalDate.of(2025, 12, 10), "Chờ số liệu của tỉnh", null));
        samples.put("extension", asked);
        samples.put("task.version", queries.get(task).row().version());
    }
}
