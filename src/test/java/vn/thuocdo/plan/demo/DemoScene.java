package vn.thuocdo.plan.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thuocdo.calendar.WorkingCalendars;
import vn.thuocdo.identity.AccountQueries;
import vn.thuocdo.kernel.AccountId;
import vn.thuocdo.kernel.CurrentActor;
import vn.thuocdo.kernel.Past;
import vn.thuocdo.kernel.Vietnam;
import vn.thuocdo.plan.Plan;
import vn.thuocdo.plan.PlanFilter;
import vn.thuocdo.plan.PlanQueries;
import vn.thuocdo.plan.target.TargetQueries;
import vn.thuocdo.plan.unitplan.UnitPlans;
import vn.thuocdo.task.TaskFilter;
import vn.thuocdo.task.TaskQueries;
import vn.thuocdo.task.TaskRow;
import vn.thuocdo.task.TaskSheet;
import vn.thuocdo.task.TaskSort;

/// Reads of the demonstration as its people do them.
@Import(DemoScene.Moment.class)
record DemoScene(DemoPlans runner, PlanQueries queries, UnitPlans unitPlans, TargetQueries targets, TaskQueries tasks,
        AccountQueries accounts, CurrentActor actors, WorkingCalendars calendars, Clock clock) {
    <T> T as(String username, Supplier<T> work) {
        var id = UUID.nameUUIDFromBytes(("demo/account/" + username).getBytes(StandardCharsets.UTF_8));
        return actors.as(accounts.actor(new AccountId(id)).orElseThrow(), work);
    }

    LocalDate today() {
        return Vietnam.today(clock);
    }

    LocalDate workingDay(int after) {
        return calendars.nation().workingDayFrom(today().plusDays(after));
    }

    /// The plans that somebody finds, the newest year first.
    List<Plan> plans(String username) {
        return as(username, () -> queries.search(PlanFilter.ALL, null, 50).rows());
    }

    List<TaskRow> tasks(TaskFilter filter) {
        return as("vanphong", () -> tasks.all(filter, TaskSort.DUE));
    }

    List<TaskSheet> sheets() {
        return as("vanphong", () -> tasks.all(TaskFilter.ALL, TaskSort.DUE).stream()
                .map(row -> tasks.sheet(row.id())).toList());
    }

    /// The moment at which the demonstration was started.
    @TestConfiguration(proxyBeanMethods = false)
    static class Moment {
        @Bean
        Clock clock(@Value("${test.now}") String now) {
            return Past.over(Clock.fixed(LocalDateTime.parse(now).atZone(Vietnam.ZONE).toInstant(), Vietnam.ZONE));
        }
    }
}
