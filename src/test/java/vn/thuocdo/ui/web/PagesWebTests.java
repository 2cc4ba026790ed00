package vn.thuocdo.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thuocdo.kernel.Role;
import vn.thuocdo.testing.WithPerson;

/// The pages of no module, seen through the whole product.
@SpringBootTest
@AutoConfigureMockMvc
@WithPerson(Role.SPECIALIST)
class PagesWebTests {
    private final MockMvcTester browser;

    PagesWebTests(MockMvcTester browser) {
        this.browser = browser;
    }

    @Test
    void keysAreListed() throws Exception {
        assertThat(browser.get().uri("/keys")).hasStatusOk().bodyText().contains("Phím tắt");
    }
}
