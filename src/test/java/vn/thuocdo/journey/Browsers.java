package vn.thuocdo.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The one Chromium of the test run, the one that the operating system brings.
final class Browsers {
    private static final Playwright PLAYWRIGHT = Playwright
            .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable()).setArgs(List.of("--no-sandbox",
                    "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--font-render-hinting=none")));

    private Browsers() {}

    static Browser chromium() {
        return BROWSER;
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").map(Path::of)
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException(
                        "The journeys need Chromium; bin/test installs it, or: apt install chromium"));
    }
}
