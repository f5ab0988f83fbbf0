package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A risk analysis in a browser: begun, its risk found by the team on a phone, judged, measured, decided, followed up and closed. */
class RiskBrowserIT {

    private static final String TITLE = "Prov av riskanalys " + System.nanoTime();

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
    void goesFromItsBeginningToItsEnd() {
        String address = begun();
        found(address);
        String risk = judgedAndMeasured(address);
        decided(address);
        followedUpAndClosed(address, risk);
    }

    private static String begun() {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/risk/analyses.xhtml").page();
            karin.checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny riskanalys"))
                    .click();
            karin.settle().checkAccessibility();
            page.locator("#write\\:title").fill(TITLE);
            button(page, "Börja");
            karin.settle();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            assertThat(page.locator("#write\\:title").inputValue()).isEqualTo(TITLE);
            page.locator("#write\\:occasion").selectOption("YEARLY");
            page.getByLabel("SoL", new Page.GetByLabelOptions().setExact(true)).check();
            page.locator("#write\\:scope").fill("Hela enheten.");
            date(page, "write:readyBy", LocalDate.now().plusDays(30));
            button(page, "Börja");
            page.waitForURL("**/risk/analysis.xhtml?number=*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TITLE, "Skriv in minst en risk.");
            page.getByText("Lägg till eller byt ansvarig").click();
            page.locator("#joining\\:person_input").pressSequentially("Anna Berg");
            page.locator("#joining\\:person_panel li").first().click();
            karin.settle();
            button(page, "Lägg till som deltagare");
            page.waitForURL("**/risk/analysis.xhtml?number=*");
            karin.settle();
            assertThat(page.locator("#members").innerText()).contains("Anna Berg");
            return page.url().substring(page.url().indexOf("/risk/"));
        }
    }

    private static void found(String address) {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/risk/analyses.xhtml?state=mine").page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TITLE);
            anna.open(address).checkNoSidewaysScroll().checkAccessibility();
            page.locator("#adding\\:event").fill("Boende faller");
            button(page, "Lägg till risken");
            anna.settle();
            assertThat(page.locator("#adding .field.wrong").count()).isOne();
            page.locator("#adding\\:consequence").fill("Fraktur");
            button(page, "Lägg till risken");
            page.waitForURL("**/risk/analysis.xhtml?number=*");
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("1. Boende faller", "Inte bedömd");
            assertThat(page.locator("#deciding").count()).isZero();
        }
    }

    private static String judgedAndMeasured(String address) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(address).page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("1. Boende faller"))
                    .click();
            karin.settle().checkAccessibility();
            String risk = page.url().substring(page.url().indexOf("/risk/"));
            page.locator("#judging\\:probability").selectOption("3");
            page.locator("#judging\\:consequence").selectOption("4");
            button(page, "Spara bedömningen");
            karin.settle();
            assertThat(page.locator("#judging .field.wrong").count()).isOne();
            page.locator("#judging\\:motivation").fill("Det har hänt flera gånger.");
            button(page, "Spara bedömningen");
            page.waitForURL("**/risk/risk.xhtml?number=*");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("12 av 16, Åtgärda genast");
            page.getByText("Risk efter åtgärder", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.locator("#expecting\\:probability").selectOption("4");
            page.locator("#expecting\\:consequence").selectOption("4");
            page.locator("#expecting\\:motivation").fill("Med bättre belysning.");
            page.locator("#expecting\\:expect").click();
            karin.settle();
            assertThat(page.locator("#expecting").innerText()).contains("kan inte vara högre än 12");
            page.locator("#expecting\\:probability").selectOption("2");
            page.locator("#expecting\\:expect").click();
            page.waitForURL("**/risk/risk.xhtml?number=*");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("8 av 16, Bevaka");
            page.locator("#measure\\:title").fill("Bättre belysning");
            page.locator("#measure\\:owner_input").pressSequentially("Anna Berg");
            page.locator("#measure\\:owner_panel li").first().click();
            karin.settle();
            date(page, "measure:due", LocalDate.now().plusDays(20));
            page.locator("#measure\\:expectation").fill("Färre fall.");
            date(page, "measure:followUp", LocalDate.now().plusDays(60));
            page.locator("#measure\\:save").click();
            page.waitForURL("**/risk/risk.xhtml?number=*tab=measures*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Bättre belysning", "Anna Berg");
            return risk;
        }
    }

    private static void decided(String address) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(address).page();
            assertThat(page.locator(".matrix.risks td.risk-4 a").innerText()).contains("1");
            karin.checkAccessibility();
            page.locator("#deciding\\:decision").fill("Risken åtgärdas.");
            button(page, "Besluta");
            karin.settle();
            assertThat(page.locator("#deciding .field.wrong").count()).isOne();
            date(page, "deciding:followUp", LocalDate.now().plusDays(90));
            button(page, "Besluta");
            page.waitForURL("**/risk/analysis.xhtml?number=*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Beslutad", "Risken åtgärdas.");
            assertThat(page.locator("#adding").count()).isZero();
        }
    }

    private static void followedUpAndClosed(String address, String risk) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(address).page();
            page.locator("#following\\:words").fill("Belysningen är bättre.");
            date(page, "following:nextDue", LocalDate.now().plusDays(200));
            button(page, "Spara uppföljningen");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("Bedöm först de höga riskerna på nytt. Kvar: 1.");
            assertThat(page.locator("#following\\:words").inputValue()).isEqualTo("Belysningen är bättre.");
            karin.open(risk);
            page.locator("#judging\\:probability").selectOption("2");
            page.locator("#judging\\:consequence").selectOption("4");
            page.locator("#judging\\:motivation").fill("Inga fall på tre månader.");
            button(page, "Spara bedömningen");
            page.waitForURL("**/risk/risk.xhtml?number=*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("svg.chart circle").count()).isEqualTo(2);
            karin.open(address);
            page.locator("#following\\:words").fill("Belysningen är bättre.");
            date(page, "following:nextDue", LocalDate.now().plusDays(200));
            button(page, "Spara uppföljningen");
            page.waitForURL("**/risk/analysis.xhtml?number=*");
            karin.settle();
            page.getByText("Avsluta analysen").click();
            page.locator("#ending\\:closing").fill("Risken är åtgärdad.");
            page.locator("#ending\\:close").click();
            page.waitForURL("**/risk/analysis.xhtml?number=*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Avslutad", "Risken är åtgärdad.");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny analys efter denna"))
                    .click();
            karin.settle().checkAccessibility();
            assertThat(page.locator("#write\\:carried input:checked").count()).isOne();
            karin.checkConsole();
        }
    }

    @Test
    void allRisksTemplatesAndHistoryAreReadAtBothWidths() {
        for (int width : new int[] {1280, 360}) {
            try (BrowserUser karin = browser.window(width, 900).login("karin")) {
                Page page = karin.open("/risk/risks.xhtml").page();
                karin.checkNoSidewaysScroll().checkAccessibility();
                assertThat(page.locator("tbody tr").count()).isPositive();
                page.locator("tbody a").first().click();
                karin.settle().checkNoSidewaysScroll().checkAccessibility();
                karin.open("/risk/analyses.xhtml?state=every")
                        .checkNoSidewaysScroll()
                        .checkAccessibility();
                karin.open("/risk/templates.xhtml").checkNoSidewaysScroll().checkAccessibility();
                assertThat(page.locator("main").innerText()).contains("Sommarens bemanning", "Använd");
            }
        }
    }

    @Test
    void aScaleIsChangedByANewVersion() {
        try (BrowserUser sven = browser.window(360, 800).login("sven")) {
            Page page = sven.open("/risk/scales.xhtml").page();
            sven.checkNoSidewaysScroll().checkAccessibility();
            sven.open("/risk/scales.xhtml?family=2").checkNoSidewaysScroll().checkAccessibility();
            page.locator("#write\\:proposedFrom").fill("99");
            page.locator("#write\\:save").click();
            sven.settle();
            assertThat(page.locator("#write").innerText()).contains("Skriv ett tal från 1 till 25.");
            page.locator("#write\\:proposedFrom").fill("15");
            page.locator("#write\\:save").click();
            page.waitForURL("**/risk/scales.xhtml");
            sven.settle();
            assertThat(page.locator("main").innerText()).contains("Version 2", "internkontrollplanen från 15");
            sven.checkConsole();
        }
    }

    private static void date(Page page, String id, LocalDate day) {
        String input = "#" + id.replace(":", "\\:") + "_input";
        page.locator(input).fill(day.toString());
        page.locator(input).press("Tab");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
