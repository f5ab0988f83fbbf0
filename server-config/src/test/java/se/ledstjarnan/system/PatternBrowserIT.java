package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pattern in the browser: in the list and on its cases, told apart and together, led to forms, and set aside for a reason only. */
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
    void theManagerReadsTellsApartGoesOnAndSetsAside() throws Exception {
        String one = CaseUnderTest.reportedTo("karin", "anna", "Något hände i rum 12.");
        String other = CaseUnderTest.reportedTo("karin", "anna", "Något annat hände i rum 12.");
        String id = PatternUnderTest.restingOn(one, other);
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/pattern/patterns.xhtml?state=taken").page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            page.locator("a[href$='finding.xhtml?id=" + id + "']").click();
            karin.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(main(page)).contains("rum 12", one, other, "Tas upp på ett möte");

            page.locator("#cases button[aria-label$='" + one + "']").click();
            karin.settle().checkAccessibility();
            assertThat(main(page)).contains(one + " är inte samma sak som " + other);
            karin.open("/deviation/case.xhtml?number=" + other)
                    .checkNoSidewaysScroll()
                    .checkAccessibility();
            assertThat(main(page)).contains("Del av ett mönster", one + " är inte samma sak som " + other);
            page.locator("#together button").click();
            karin.settle();
            assertThat(page.locator("body").innerText()).contains("Ärendena kan läggas ihop igen.");
            assertThat(main(page)).contains("Del av ett mönster").doesNotContain("är inte samma sak");

            goOn(karin, page, id, one, other);
            karin.open("/pattern/finding.xhtml?id=" + id);
            page.locator("#aside\\:save").click();
            karin.settle();
            assertThat(page.locator("#aside .error").count()).isPositive();
            page.locator("#aside\\:reason").fill("Rummet är byggt om");
            page.locator("#aside\\:save").click();
            karin.settle().checkConsole();
            assertThat(main(page)).contains("Rummet är byggt om");
        }
        onATelephone(id, one);
    }

    /** The forms begin with what the pattern says; nothing is stored before they are saved. */
    private static void goOn(BrowserUser karin, Page page, String id, String one, String other) {
        karin.open("/pattern/finding.xhtml?id=" + id);
        page.locator("#again\\:reopen").click();
        karin.settle();
        page.locator("#take\\:save").click();
        karin.settle();
        assertThat(page.locator("#take .error").count()).isPositive();
        page.locator("#take\\:became").selectOption("ANALYSIS");
        karin.settle();
        page.locator("#take\\:save").click();
        karin.settle();
        karin.checkNoSidewaysScroll().checkAccessibility();
        assertThat(page.url()).contains("/analysis/round.xhtml");
        assertThat(page.locator("#adding\\:title").isVisible()).isTrue();
        assertThat(page.locator("#adding\\:title").inputValue()).contains("rum 12");
        assertThat(page.locator("#adding\\:why").inputValue()).contains(one, other);
        karin.open("/pattern/finding.xhtml?id=" + id);
        page.locator("#take\\:became").selectOption("MEASURE");
        karin.settle();
        page.locator("#take\\:save").click();
        karin.settle().checkNoSidewaysScroll().checkAccessibility();
        assertThat(page.locator("#measure\\:title").inputValue()).contains("rum 12");
        assertThat(page.locator("#measure\\:description").inputValue()).contains(one, other);
        page.locator("#take\\:became").selectOption("RISK");
        karin.settle();
        page.locator("#take\\:save").click();
        karin.settle().checkNoSidewaysScroll().checkAccessibility();
        assertThat(page.url()).contains("/risk/edit.xhtml");
        assertThat(page.locator("#write\\:title").inputValue()).contains("rum 12");
        assertThat(page.locator("#write\\:scope").inputValue()).contains(one, other);
    }

    private static void onATelephone(String id, String number) {
        try (BrowserUser karin = browser.window(360, 740).login("karin")) {
            karin.open("/pattern/patterns.xhtml?state=aside").checkNoSidewaysScroll();
            karin.open("/pattern/finding.xhtml?id=" + id)
                    .checkNoSidewaysScroll()
                    .checkAccessibility();
            karin.open("/deviation/case.xhtml?number=" + number).checkNoSidewaysScroll();
        }
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
