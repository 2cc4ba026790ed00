package vn.thuocdo.task;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import vn.thuocdo.plan.TestClock;

/// A test of tasks on a real database, with a clock it can set; what it writes is rolled back.
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({TestClock.Configuration.class, TaskScene.class})
@Transactional
@interface TaskTest {
}
