package vn.thuocdo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One person at one browser: signs in, goes to pages, looks at them.
final class Visitor implements AutoCloseable {
    /// Where pictures go; `-Dthuocdo.screens=docs/screens` renews those of the documentation.
    private static final Path PICTURES = Path.of(System.getProperty("thuocdo.screens", "target/screens"));
    private static final String PASSWORD = "ThuocDo@2025";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(int port, int width, int height) {
        this.context = Browsers.chromium().newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port).setViewportSize(width, height).setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of"))
                complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    static Visitor atDesk(int port) {
        return new Visitor(port, 1280, 900);
    }

    static Visitor onPhone(int port) {
        return new Visitor(port, 360, 740);
    }

    Visitor signIn(String username) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("form[action='/sign-in'] button[type=submit]").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    Page page() {
        return page;
    }

    /// Opens a page and expects it to answer well.
    Visitor open(String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return this;
    }

    void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first().click();
    }

    /// Takes a picture of the whole page, for people to look at.
    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
        return this;
    }

    /// Takes a picture of what the window shows of a long page.
    Visitor pictureOfWindow(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        return this;
    }

    /// The page offends no rule of axe and is not wider than the window.
    Visitor isAccessible() {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList()))
                .as("axe on " + page.url()).isEmpty();
        assertThat(
                (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scrolling of " + page.url()).isLessThanOrEqualTo(0);
        return this;
    }

    /// The browser found nothing to complain about: no script error, nothing blocked by the content security policy.
    void heardNoComplaint() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
