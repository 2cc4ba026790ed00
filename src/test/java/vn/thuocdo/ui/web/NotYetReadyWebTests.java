package vn.thuocdo.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What the first seconds after the start answer, and the last ones before the stop.
@SpringBootTest
@AutoConfigureMockMvc
class NotYetReadyWebTests {
    private final MockMvcTester browser;
    private final ApplicationContext context;

    NotYetReadyWebTests(MockMvcTester browser, ApplicationContext context) {
        this.browser = browser;
        this.context = context;
    }

    @AfterEach
    void ready() {
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void asksToWaitUntilTheProductIsReady() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        assertThat(browser.get().uri("/sign-in")).hasStatus(503).hasHeader("Refresh", "2").hasHeader("Retry-After",
                "2");
        ready();
        assertThat(browser.get().uri("/sign-in").exchange().getResponse().getStatus()).isNotEqualTo(503);
    }
}
