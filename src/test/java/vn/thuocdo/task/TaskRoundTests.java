package vn.thuocdo.task;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocdo.plan.TestClock;

/// The round of tasks as the job queue runs it, on data that is really committed.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({TestClock.Configuration.class, TaskScene.class})
class TaskRoundTests {
    private static final TaskInstanceId ROUND = TaskInstanceId.of("task-round", "recurring");

    private final Scheduler scheduler;
    private final TaskScene scene;
    private final RemindOfTasks reminding;
    private final JdbcClient database;

    TaskRoundTests(Scheduler scheduler, TaskScene scene, RemindOfTasks reminding, JdbcClient database) {
        this.scheduler = scheduler;
        this.scene = scene;
        this.reminding = reminding;
        this.database = database;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
        scene.at(2025, 9, 1, 8, 0);
    }

    private int reminders() {
        return database.sql("""
                select count(*) from notification.notice
                where account = :lan and message_key like 'task.notice.reminder.%'""")
                .param("lan", scene.lan.id().value()).query(Integer.class).single();
    }

    @Test
    void theJobQueueHoldsTheRoundAndRunsIt() throws InterruptedException {
        scene.task("Kiểm tra", "on 2025-09-30");
        scene.at(2025, 9, 29, 9, 0);
        assertThat(scheduler.getScheduledExecution(ROUND)).as("kept in the database, run by one of the nodes")
                .isPresent();
        scheduler.reschedule(ROUND, Instant.EPOCH);
        for (int i = 0; i < 200 && reminders() == 0; i++)
            Thread.sleep(50);
        assertThat(reminders()).isEqualTo(1);
        var next = scheduler.getScheduledExecution(ROUND).orElseThrow();
        for (int i = 0; i < 100 && next.getExecutionTime().equals(Instant.EPOCH); i++) {
            Thread.sleep(50);
            next = scheduler.getScheduledExecution(ROUND).orElseThrow();
        }
        assertThat(next.getExecutionTime()).as("again within the hour").isBetween(next.getLastSuccess(),
                next.getLastSuccess().plus(Duration.ofMinutes(61)));
    }

    @Test
    void roundsOfSeveralNodesAtOnceRemindOnce() throws InterruptedException {
        for (int i = 0; i < 20; i++)
            scene.task("Việc " + i, "on 2025-09-30");
        scene.at(2025, 9, 29, 9, 0);
        var start = new CountDownLatch(1);
        var nodes = new Thread[4];
        for (int i = 0; i < nodes.length; i++)
            nodes[i] = Thread.ofVirtual().start(() -> {
                try {
                    start.await();
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
                reminding.run(scene.commune);
            });
        start.countDown();
        for (var node : nodes)
            node.join();
        assertThat(reminders()).isEqualTo(20);
    }
}
