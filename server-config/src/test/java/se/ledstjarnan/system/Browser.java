package se.ledstjarnan.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Chromium, started once for all tests of the module. One {@link BrowserUser} per person: each has a window and cookies of its own, so
 * that several roles can be at work at once. A test class opens it and closes what windows it left. To be used by one thread.
 */
public final class Browser implements AutoCloseable {

    /** The shell first: it has no windows of its own, whose bubbles can keep a context of the whole Chromium from closing for ever. */
    private static final List<Path> CHROMIUM = Stream.of(
                    System.getProperty("ledstjarnan.chromium"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .filter(Objects::nonNull)
            .map(Path::of)
            .toList();

    private static Playwright playwright;
    private static com.microsoft.playwright.Browser shared;

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> windows = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** @throws AssertionError naming the package to install when there is no browser */
    public static Browser open() {
        if (shared == null || !shared.isConnected()) {
            start();
        }
        return new Browser(shared);
    }

    private static void start() {
        Path executable = CHROMIUM.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "There is no browser at any of " + CHROMIUM
                                        + ". Install it with 'apt-get install chromium-headless-shell', or name another with -Dledstjarnan.chromium=<file>."));
        if (playwright == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        }
        shared = playwright.chromium().launch(options(executable));
    }

    private static BrowserType.LaunchOptions options(Path executable) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage"));
    }

    /** A new window at a desk, not logged in. */
    public BrowserUser anonymous() {
        return window(1280, 900);
    }

    /** A new window at a desk, logged in with the demo password. */
    public BrowserUser as(String uid) {
        return anonymous().login(uid);
    }

    /** A new window of the given size, in Swedish and Swedish time. */
    public BrowserUser window(int width, int height) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(ProductUnderTest.baseUrl())
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        windows.add(context);
        context.setDefaultTimeout(20_000);
        context.setDefaultNavigationTimeout(60_000);
        context.addInitScript(BrowserUser.TELL_OF_LEAVING);
        Page page = context.newPage();
        return new BrowserUser(context, page);
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
