package se.ledstjarnan.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A person at a window of their own. */
public final class BrowserUser implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Set<String> NOT_TOLERATED = Set.of("serious", "critical");

    private static final int MOST_TABS = 150;

    /** An answer that sends elsewhere leaves the page calm for a moment, before the other page comes. */
    static final String TELL_OF_LEAVING = "addEventListener('beforeunload', () => { window.leftAt = Date.now(); })";

    /** What a click leads to may begin in a timer of the page's own: calm is what lasts for three frames in a row. */
    private static final String SETTLED = """
            () => {
                const calm = document.readyState === 'complete' && (!window.jQuery || jQuery.isReady)
                        && !(Date.now() - window.leftAt < 3000) // a download leaves nothing
                        && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty());
                const frames = calm ? (window.calmFrames || 0) + 1 : 0;
                window.calmFrames = frames % 3;
                return frames === 3;
            }
            """;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    BrowserUser(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public BrowserUser open(String path) {
        page.navigate(path);
        settle();
        return this;
    }

    /** Takes a session of the user's own, without a page yet: what most tests want before they open theirs. */
    public BrowserUser login(String uid) {
        String base = ProductUnderTest.baseUrl();
        context.addCookies(ProductUnderTest.as(uid).cookies().entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(base))
                .toList());
        return this;
    }

    /** Logs in by the login page and stands where that leads. @throws AssertionError when still there afterwards */
    public BrowserUser loginByForm(String uid) {
        open("/");
        page.locator("form input[type=text], form input:not([type])").first().fill(uid);
        page.locator("form input[type=password]").fill(HttpUser.PASSWORD);
        page.locator("form button[type=submit], form input[type=submit]")
                .first()
                .click();
        page.waitForLoadState();
        settle();
        if (page.locator("form input[type=password]").count() > 0) {
            throw new AssertionError(
                    "Login as " + uid + " failed: " + page.locator("body").innerText());
        }
        return this;
    }

    /** Waits until the page has come, its scripts have had their turn and PrimeFaces has nothing under way. */
    public BrowserUser settle() {
        page.waitForFunction(SETTLED);
        return this;
    }

    /** Another tab of the same window: the same session, a page of its own. Closed with the window. */
    public BrowserUser anotherTab() {
        return new BrowserUser(context, context.newPage());
    }

    /** Goes there by the Tab key alone. @throws AssertionError when it cannot be reached so */
    public BrowserUser tabTo(Locator target) {
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Cannot reach by Tab: " + target);
    }

    /** Presses a key where the focus is and waits for what comes of it. */
    public BrowserUser press(String key) {
        page.keyboard().press(key);
        settle();
        page.waitForLoadState();
        return settle();
    }

    /** Fails on what axe calls serious or critical in WCAG 2.2 AA, naming rule, place and cure. */
    public BrowserUser checkAccessibility() {
        AxeResults results = new AxeBuilder(page).withTags(WCAG).analyze();
        List<Rule> bad = results.getViolations().stream()
                .filter(rule -> NOT_TOLERATED.contains(rule.getImpact()))
                .toList();
        if (!bad.isEmpty()) {
            throw new AssertionError("axe at " + page.url() + ":\n"
                    + bad.stream().map(BrowserUser::describe).collect(Collectors.joining("\n")));
        }
        return this;
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> "    " + node.getHtml() + "\n      " + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }

    /** Fails when the page can be scrolled sideways at its width. */
    public BrowserUser checkNoSidewaysScroll() {
        Object tooWide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) tooWide).intValue() > 0) {
            throw new AssertionError(page.url() + " is " + tooWide + " pixels wider than the window");
        }
        return this;
    }

    /** Fails on script errors and broken content rules seen so far. */
    public BrowserUser checkConsole() {
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser complained: " + complaints);
        }
        return this;
    }

    public BrowserUser screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
