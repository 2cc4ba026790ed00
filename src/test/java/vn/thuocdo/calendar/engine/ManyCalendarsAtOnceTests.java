package vn.thuocdo.calendar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Units with different hours compute at the same time; none may ever see another's hours.
class ManyCalendarsAtOnceTests {
    private static final int CALENDARS = 32;
    private static final int THREADS = 64;
    private static final int ROUNDS = 400;

    private record Question(Instant received, Term term) {}

    @Test
    void everyThreadGetsTheAnswersOfItsOwnCalendar() throws Exception {
        var calendars = IntStream.range(0, CALENDARS).mapToObj(seed -> WorkingCalendar.of(new RandomCalendars(seed)
                .uneven())).toList();
        var random = new RandomCalendars(99);
        var questions = IntStream.range(0, ROUNDS).mapToObj(i -> new Question(random.moment(), random.term())).toList();
        var alone = calendars.stream().map(calendar -> answers(calendar, questions)).toList();
        assertThat(alone).doesNotHaveDuplicates();
        var work = new ArrayList<Callable<Boolean>>();
        for (int thread = 0; thread < THREADS; thread++) {
            var which = thread % CALENDARS;
            work.add(() -> answers(calendars.get(which), questions).equals(alone.get(which)));
        }
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            for (var result : pool.invokeAll(work))
                assertThat(result.get()).isTrue();
        }
    }

    private static List<Object> answers(WorkingCalendar calendar, List<Question> questions) {
        var all = new ArrayList<Object>();
        for (var question : questions) {
            var deadline = Deadline.of(calendar, Sample.RULE, question.received(), question.term());
            all.add(deadline.due());
            all.add(deadline.derivation());
        }
        return all;
    }
}
