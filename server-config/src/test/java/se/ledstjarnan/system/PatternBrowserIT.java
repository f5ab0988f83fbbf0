package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Patterns in the browser: found in a list and on the case, with reasons and cases; judged anew, and set aside for a reason only. */
class PatternBrowserIT {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void theManagerReadsJudgesAndSetsAside() throws Exception {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Något hände i rum 12.");
        String id = PatternUnderTest.restingOn(number);
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/pattern/patterns.xhtml?state=taken").page();
            karin.checkNoSidewaysScroll().checkAccessibility().checkConsole();
            page.locator("a[href$='finding.xhtml?id=" + id + "']").click();
            karin.settle();
            karin.checkNoSidewaysScroll().checkAccessibility().checkConsole();
            assertThat(page.locator("main").innerText()).contains("rum 12", number, "Tas upp på ett möte");

            page.locator("#again\\:reopen").click();
            karin.settle();
            page.locator("#aside\\:save").click();
            karin.settle();
            assertThat(page.locator("#aside .error").count()).isPositive();
            page.locator("#aside\\:reason").fill("Rummet är byggt om");
            page.locator("#aside\\:save").click();
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("Rummet är byggt om");
        }
    }
}
