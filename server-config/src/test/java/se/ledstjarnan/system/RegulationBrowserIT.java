package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How it stands with SOSFS 2011:9 in a browser: what shows it, what is wanting and where it is mended. */
class RegulationBrowserIT {

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
    void saysWhatShowsEachRequirementAndLeadsToTheMend() {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/regulation/coverage.xhtml").page();
            kerstin.checkAccessibility().checkConsole();
            assertThat(page.locator("main").innerText())
                    .contains(
                            "3 kap. 3 §", "styrande dokument gäller", "Att ordna", "Visat", "Systemet har inte delen");
            Locator analyses = page.locator("tr", new Page.LocatorOptions().setHasText("riskanalys"));
            assertThat(analyses.innerText()).contains("riskanalyser beslutade det senaste året");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("styrande dokument gäller"))
                    .first()
                    .click();
            kerstin.settle();
            assertThat(page.url()).contains("/routine/routines.xhtml");
        }
    }

    @Test
    void theElectedSeeItOnAPhoneWithoutWhatIsNotForThem() {
        try (BrowserUser nils = browser.window(360, 800).login("nils")) {
            Page page = nils.open("/regulation/coverage.xhtml").page();
            nils.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("a[href*='/deviation/']").count()).isZero();
            assertThat(page.locator("a[href*='/regulation/package']").count()).isZero();
        }
    }
}
