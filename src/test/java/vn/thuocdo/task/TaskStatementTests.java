package vn.thuocdo.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.web.servlet.MockMvc;
import vn.thuocdo.testing.People;

/// Pages cost as many statements with many tasks, reports and parts as with few.
@TaskTest
@AutoConfigureMockMvc
class TaskStatementTests {
    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    private final MockMvc mvc;
    private final TaskScene scene;
    private final Tasks tasks;

    TaskStatementTests(MockMvc mvc, TaskScene scene, Tasks tasks) {
        this.mvc = mvc;
        this.scene = scene;
        this.tasks = tasks;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        static BeanPostProcessor countingStatements() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && name.equals("dataSource")
                            ? new CountingSource(source)
                            : bean;
                }
            };
        }
    }

    /// Counts the statements that are prepared.
    private static final class CountingSource extends DelegatingDataSource {
        CountingSource(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[]{
                    Connection.class}, (_, method, args) -> {
                        if (method.getName().equals("prepareStatement"))
                            STATEMENTS.incrementAndGet();
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException failure) {
                            throw failure.getTargetException();
                        }
                    });
        }
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
    }

    /// The least of some tries: now and then one looks whether a calendar has changed.
    private int cost(String url) throws Exception {
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            STATEMENTS.set(0);
            mvc.perform(get(url).with(People.on(scene.coordinator))).andExpect(status().isOk());
            least = Math.min(least, STATEMENTS.get());
        }
        return least;
    }

    private void many(int count) {
        for (int i = 0; i < count; i++)
            scene.give(scene.draft("Việc " + i, i % 2 == 0 ? "on 2025-10-10" : "every month 1 by 20")
                    .producing("Báo cáo").given(i % 3 == 0 ? scene.lan.id() : scene.son.id()));
    }

    @Test
    void listsCostTheSameWithManyTasks() throws Exception {
        many(3);
        var urls = new String[]{"/tasks", "/tasks/print", "/tasks/export", "/work?scope=unit", "/tasks?state=late"};
        var before = new int[urls.length];
        for (int i = 0; i < urls.length; i++)
            before[i] = cost(urls[i]);
        many(30);
        for (int i = 0; i < urls.length; i++)
            assertThat(cost(urls[i])).as(urls[i]).isEqualTo(before[i]).isLessThan(40);
    }

    @Test
    void aTaskCostsTheSameWithManyReportsFilesRemarksPartsAndChanges() throws Exception {
        var id = scene.give(scene.draft("Kiểm tra", "on 2025-10-10").producing("Báo cáo"));
        lengthen(id);
        var before = cost("/tasks/" + id);
        for (int i = 0; i < 8; i++)
            lengthen(id);
        assertThat(cost("/tasks/" + id)).isEqualTo(before).isLessThan(60);
    }

    private void lengthen(TaskId id) {
        scene.report(id, 40);
        scene.prove(id, 1);
        scene.run(scene.son, () -> tasks.remark(id, "Đã xem"));
        scene.as(scene.lan, () -> tasks.create(scene.draft("Phần", "inherited").partOf(id)));
    }
}
