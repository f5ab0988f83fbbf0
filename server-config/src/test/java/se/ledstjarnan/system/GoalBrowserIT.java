package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The municipality beside others, wide and on a phone; and who is compared, as the administrator chooses it. */
class GoalBrowserIT {

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
    void standsBesideOthersInTableAndChart() {
        for (int width : new int[] {1280, 360}) {
            try (BrowserUser kerstin = browser.window(width, 800).login("kerstin")) {
                Page page = kerstin.open("/goal/comparisons.xhtml").page();
                kerstin.checkNoSidewaysScroll().checkAccessibility();
                assertThat(page.locator("main").innerText()).contains("Siffrorna är påhittade", "Bästa 25 %");
                page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName("Brukarbedömning särskilt boende äldreomsorg - helhetssyn, andel (%)"))
                        .click();
                kerstin.settle().checkNoSidewaysScroll().checkAccessibility().checkConsole();
                assertThat(page.locator("svg.chart polyline").count()).isGreaterThanOrEqualTo(3);
                assertThat(page.locator("main table tbody tr").count()).isEqualTo(6);
            }
        }
    }

    @Test
    void anOwnIndicatorStandsBesideTheOfficialMeasureAndBack() {
        try (BrowserUser kerstin = browser.window(360, 800).login("kerstin")) {
            Page page = kerstin.open("/goal/comparison.xhtml?kpi=U20443").page();
            kerstin.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Egna indikatorer om samma sak", "Björken");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aktuell genomförandeplan"))
                    .first()
                    .click();
            kerstin.settle().checkNoSidewaysScroll().checkAccessibility();
            page.locator("main a[href*='comparison.xhtml?kpi=U20443']").click();
            kerstin.settle().checkConsole();
            assertThat(page.url()).contains("kpi=U20443");
        }
        try (BrowserUser nils = browser.window(1280, 800).login("nils")) {
            Page page =
                    nils.open("/goal/indicators.xhtml?q=genomf%C3%B6randeplan").page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Aktuell genomförandeplan"))
                    .first()
                    .click();
            nils.settle();
            assertThat(page.locator("main").innerText()).contains("Jämförelse med andra kommuner");
            assertThat(page.locator("main a[href*='comparison.xhtml']").count()).isZero();
        }
    }

    @Test
    void whoIsComparedIsChosenAndWrongCodesAreSaid() {
        try (BrowserUser sven = browser.window(360, 800).login("sven")) {
            Page page = sven.open("/goal/kolada.xhtml").page();
            sven.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Liknande kommuner äldreomsorg");
            String before = page.locator("#choose\\:peers").inputValue();
            page.locator("#choose\\:peers").fill("Ragunda");
            page.locator("#choose\\:save").click();
            sven.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("ingen kommunkod");
            assertThat(page.locator("#choose\\:peers").inputValue()).isEqualTo("Ragunda");
            page.locator("#choose\\:peers").fill(before);
            page.locator("#choose\\:save").click();
            page.getByText("Valet av kommuner är sparat.").waitFor();
            sven.settle().checkAccessibility().checkConsole();
        }
    }
}
