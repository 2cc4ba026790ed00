package vn.thuocdo.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/// A story against the product with demonstration data on a port of its own, at a time that
/// the story sets.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "thuocdo.demo.at-once=true")
@ActiveProfiles("demo")
@Import(SceneClock.Configuration.class)
@interface Journey {
}
