package vn.thuocdo.plan.demo;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;

/// A test of the demonstration as it is when started at the moment `test.now`.
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK, properties = "thuocdo.demo.at-once=true")
@ActiveProfiles("demo")
@AutoConfigureMockMvc
@Import({DemoScene.class, DemoBrowser.class})
@interface DemoTest {
}
