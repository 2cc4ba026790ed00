package vn.thuocdo.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thuocdo.identity.Account;
import vn.thuocdo.identity.Accounts;
import vn.thuocdo.kernel.Actor;
import vn.thuocdo.kernel.CurrentActor;

/// Who is reminded of which work on which day: a clock steps from hour to hour and from day to day, and the inbox and
/// the mails that wait are read.
@TaskTest
class ReminderModuleTests {
    private final Tasks tasks;
    private final RemindOfTasks reminding;
    private final TaskScene scene;
    private final JdbcClient database;
    private final Accounts accounts;
    private final CurrentActor actors;

    ReminderModuleTests(Tasks tasks, RemindOfTasks reminding, TaskScene scene, JdbcClient database, Accounts accounts,
            CurrentActor actors) {
        this.tasks = tasks;
        this.reminding = reminding;
        this.scene = scene;
        this.database = database;
        this.accounts = accounts;
        this.actors = actors;
    }

    @BeforeEach
    void setUp() {
        scene.setUp();
        scene.at(2025, 9, 1, 8, 0);
    }

    /// Reminders that a person has in the inbox, as `ahead 7`.
    private List<String> inbox(Account person) {
        return database.sql("""
                select replace(message_key, 'task.notice.reminder.', '') || ' ' || (args -> 3 ->> 1)
                from notification.notice where account = :person and message_key like 'task.notice.reminder.%'
                order by told_at, id""").param("person", person.id().value()).query(String.class).list();
    }

    private long mails(Account person) {
        return database.sql("""
                select count(*) from notification.mail m join notification.notice n
                  on n.agency = m.agency and n.account = m.account and n.id = m.notice
                where n.account = :person and n.message_key like 'task.notice.reminder.%'""")
                .param("person", person.id().value()).query(Long.class).single();
    }

    /// Goes through days hour by hour, reminding each time; answers on which days how many reminders came, as `18/9 1`.
    private List<String> walk(Account person, LocalDate from, LocalDate to) {
        var days = new ArrayList<String>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            var before = inbox(person).size();
            for (int hour = 0; hour < 24; hour++) {
                scene.at(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), hour, 20);
                reminding.run(scene.commune);
            }
            var more = inbox(person).size() - before;
            if (more > 0)
                days.add("%d/%d %d".formatted(day.getDayOfMonth(), day.getMonthValue(), more));
        }
        return days;
    }

    @Test
    void theLadderIsClimbedOncePerStepAndDailyWhileLate() {
        scene.task("Kiểm tra", "on 2025-09-30");
        assertThat(walk(scene.lan, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 7)))
                .containsExactly("19/9 1", "25/9 1", "29/9 1", "30/9 1", "1/10 1", "2/10 1", "3/10 1", "6/10 1",
                        "7/10 1");
        assertThat(inbox(scene.lan)).containsExactly("ahead 7", "ahead 3", "ahead 1", "today 0", "late 1", "late 2",
                "late 3", "late 4", "late 5");
        assertThat(mails(scene.lan)).as("each by mail too").isEqualTo(9);
    }

    @Test
    void daysOffAreQuietAndWhatFallsThereComesOnceOnTheNextWorkingDay() {
        scene.at(2025, 8, 20, 8, 0);
        scene.task("Trước lễ", "on 2025-08-29");
        assertThat(walk(scene.lan, LocalDate.of(2025, 8, 29), LocalDate.of(2025, 9, 4)))
                .as("30, 31/8 are a weekend, 1 and 2/9 the national holiday").containsExactly("29/8 1", "3/9 1",
                        "4/9 1");
        assertThat(inbox(scene.lan)).containsExactly("today 0", "late 1", "late 2");
    }

    @Test
    void nobodyIsRemindedOutsideWorkingHours() {
        scene.task("Kiểm tra", "on 2025-09-10");
        scene.at(2025, 9, 10, 7, 29);
        reminding.run(scene.commune);
        assertThat(inbox(scene.lan)).isEmpty();
        scene.at(2025, 9, 10, 17, 30);
        reminding.run(scene.commune);
        assertThat(inbox(scene.lan)).isEmpty();
        scene.at(2025, 9, 11, 7, 30);
        reminding.run(scene.commune);
        assertThat(inbox(scene.lan)).containsExactly("late 1");
    }

    @Test
    void aStepMissedWhileTheServerWasDownIsMadeUpForOnceWithTheDaysLeftThen() {
        scene.task("Kiểm tra", "on 2025-09-30");
        scene.at(2025, 9, 23, 9, 0);
        reminding.run(scene.commune);
        reminding.run(scene.commune);
        assertThat(inbox(scene.lan)).containsExactly("ahead 5");
        scene.at(2025, 9, 24, 9, 0);
        reminding.run(scene.commune);
        assertThat(inbox(scene.lan)).hasSize(1);
    }

    @Test
    void workGivenNearItsDueDayIsNotRemindedOfTheSameMorning() {
        scene.at(2025, 9, 25, 8, 0);
        scene.task("Việc gấp", "on 2025-09-30");
        assertThat(walk(scene.lan, LocalDate.of(2025, 9, 25), LocalDate.of(2025, 9, 30))).containsExactly("29/9 1",
                "30/9 1");
    }

    @Test
    void finishedCancelledAndExtendedWorkIsLeftAlone() {
        var done = scene.task("Xong", "on 2025-09-30");
        var cancelled = scene.task("Thôi", "on 2025-09-30");
        var extended = scene.task("Gia hạn", "on 2025-09-30");
        scene.at(2025, 9, 19, 9, 0);
        reminding.run(scene.commune);
        assertThat(inbox(scene.lan)).hasSize(3);
        scene.report(done, 100);
        scene.run(scene.coordinator, () -> tasks.cancel(cancelled, null, "Tỉnh thôi yêu cầu"));
        var asked = scene.as(scene.lan, () -> tasks.askExtension(extended, null,
                new ExtensionRequest(null, LocalDate.of(2025, 10, 31), "Chờ tỉnh", null)));
        scene.run(scene.chairman,
                () -> tasks.decideExtension(asked, new ExtensionDecision(true, LocalDate.of(2025, 10, 31), "")));
        assertThat(walk(scene.lan, LocalDate.of(2025, 9, 20), LocalDate.of(2025, 10, 24)))
                .as("only the ladder of the new due day").containsExactly("22/10 1");
    }

    @Test
    void workOfAUnitGoesToItsHeadAndNobodyElse() {
        scene.head(scene.son, scene.culture, "Trưởng phòng");
        scene.chair(scene.chairman);
        scene.give(scene.draft("Kiểm tra", "on 2025-09-30").given(null));
        scene.at(2025, 9, 29, 9, 0);
        reminding.run(scene.commune);
        assertThat(inbox(scene.son)).containsExactly("ahead 1");
        assertThat(inbox(scene.lan)).isEmpty();
        assertThat(inbox(scene.chairman)).isEmpty();
    }

    @Test
    void thoseAboveAreToldOnceWhenWorkHasBecomeLate() {
        scene.head(scene.son, scene.culture, "Trưởng phòng");
        scene.chair(scene.chairman);
        scene.task("Kiểm tra", "on 2025-09-30");
        walk(scene.lan, LocalDate.of(2025, 9, 29), LocalDate.of(2025, 9, 30));
        assertThat(inbox(scene.son)).isEmpty();
        walk(scene.lan, LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 8));
        assertThat(inbox(scene.son)).containsExactly("late 1");
        assertThat(inbox(scene.chairman)).containsExactly("late 1");
    }

    @Test
    void workOfSomebodyWhoLeftGoesToTheHeadAndWithAVacantSeatToTheLeader() {
        scene.chair(scene.chairman);
        scene.task("Kiểm tra", "on 2025-09-30");
        actors.runAs(Actor.system(scene.commune), () -> accounts.lock(scene.lan.id(), "Nghỉ hưu"));
        scene.at(2025, 9, 29, 9, 0);
        reminding.run(scene.commune);
        assertThat(inbox(scene.lan)).isEmpty();
        assertThat(inbox(scene.chairman)).containsExactly("ahead 1");
    }

    @Test
    void eachOpenOccasionOfRecurringWorkHasItsOwnLadder() {
        scene.at(2025, 7, 18, 8, 0);
        scene.task("Báo cáo tháng", "every month 1 by 20");
        assertThat(walk(scene.lan, LocalDate.of(2025, 8, 11), LocalDate.of(2025, 8, 20)))
                .as("July's is late, August's comes near").containsExactly("11/8 2", "12/8 1", "13/8 1", "14/8 1",
                        "15/8 2", "18/8 1", "19/8 2", "20/8 2");
    }
}
