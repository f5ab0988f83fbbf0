package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A goal in a browser: drawn up, decided, broken down, settled, measured, commented on with a phone and answered. */
class GoalJourneyBrowserIT {

    private static final String TITLE = "Prov av mål " + System.nanoTime();
    private static final int YEAR = LocalDate.now().getYear();

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
    void goesFromTheBoardToTheUnitAndBack() throws SQLException {
        String whole = drawnUp();
        decided(whole);
        String below = brokenDown(whole);
        commented(below);
        answered(below);
    }

    private static String drawnUp() throws SQLException {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/goal/goals.xhtml").page();
            sofia.checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skriv ett mål"))
                    .click();
            sofia.settle().checkAccessibility();
            page.locator("#write\\:title").fill(TITLE);
            page.locator("#write\\:kind").selectOption("STRATEGIC");
            page.locator("#write\\:term").selectOption("LONG");
            page.locator("#write\\:firstYear").fill(String.valueOf(YEAR));
            page.locator("#write\\:lastYear").fill(String.valueOf(YEAR - 1));
            page.locator("#write\\:indicators").selectOption(indicator());
            button(page, "Spara målet");
            sofia.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("inte ligga före");
            assertThat(page.locator("#write\\:title").inputValue()).isEqualTo(TITLE);
            page.locator("#write\\:lastYear").fill(String.valueOf(YEAR + 1));
            page.locator("#write\\:weight0").fill("60");
            button(page, "Spara målet");
            sofia.settle();
            assertThat(page.locator("main").innerText()).contains("Vikterna ska tillsammans bli 100. Nu blir de 60.");
            page.locator("#write\\:weight0").fill("100");
            button(page, "Spara målet");
            page.waitForURL("**/goal/goal.xhtml?number=*");
            sofia.settle().checkAccessibility().checkConsole();
            assertThat(page.locator("main").innerText()).contains(TITLE, "Utkast");
            return page.url().substring(page.url().indexOf("/goal/"));
        }
    }

    private static String indicator() throws SQLException {
        return Rows.text("select id from indicator where number = 13");
    }

    private static void decided(String address) {
        try (BrowserUser nora = browser.as("nora")) {
            Page page = nora.open(address).page();
            nora.checkAccessibility();
            button(page, "Skriv in beslutet");
            nora.settle();
            assertThat(page.locator("#deciding .field.wrong").count()).isPositive();
            date(page, "deciding:decidedOn", LocalDate.now());
            page.locator("#deciding\\:paragraph").fill("118");
            page.locator("#deciding\\:registerNumber").fill("KS 2026/300");
            button(page, "Skriv in beslutet");
            page.getByText("Beslutet är inskrivet och målet gäller.").waitFor();
            nora.settle().checkAccessibility().checkConsole();
            assertThat(page.locator("#deciding").count()).isZero();
        }
    }

    private static String brokenDown(String address) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(address).page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bryt ned målet"))
                    .click();
            karin.settle().checkAccessibility();
            page.locator("#write\\:title").fill(TITLE + " på Björken");
            button(page, "Spara målet");
            page.waitForURL("**/goal/goal.xhtml?number=*");
            karin.settle();
            button(page, "Fastställ målet");
            page.getByText("Målet är fastställt och gäller.").waitFor();
            karin.settle().checkAccessibility().checkConsole();
            assertThat(page.locator("main").innerText()).contains(TITLE + " på Björken", "Nattfasta under 11 timmar");
            return page.url().substring(page.url().indexOf("/goal/"));
        }
    }

    private static void commented(String address) {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/goal/unit.xhtml").page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TITLE + " på Björken");
            anna.open(address).checkNoSidewaysScroll().checkAccessibility();
            page.getByText("Skriv en synpunkt").click();
            page.locator("#commenting\\:words").fill("Vi behöver färdiga nattmål.");
            button(page, "Skicka");
            page.getByText("Tack. Din synpunkt är skickad").waitFor();
            anna.settle().checkNoSidewaysScroll().checkAccessibility().checkConsole();
        }
    }

    private static void answered(String address) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(address).page();
            page.getByText("Svara", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.locator("[id$='answering\\:answer']").first().fill("Vi beställer från köket.");
            button(page, "Skicka svaret");
            page.getByText("Svaret är skickat.").waitFor();
            karin.settle().checkAccessibility().checkConsole();
        }
    }

    @Test
    void outcomesAreEnteredInATableAndWrongOnesAreSaid() {
        try (BrowserUser kerstin = browser.window(360, 800).login("kerstin")) {
            Page page = kerstin.open("/goal/outcomes.xhtml?number=18&period=" + LocalDate.now())
                    .page();
            kerstin.checkNoSidewaysScroll().checkAccessibility();
            page.locator("#entering\\:value0").fill("åttio");
            button(page, "Spara utfallen");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Skriv ett tal");
            assertThat(page.locator("#entering\\:value0").inputValue()).isEqualTo("åttio");
            page.locator("#entering\\:value0").fill("84,5");
            page.locator("#entering\\:base0").fill("3");
            page.locator("#entering\\:value1").fill("91");
            page.locator("#entering\\:base1").fill("40");
            button(page, "Spara utfallen");
            page.getByText("2 utfall är sparade.").waitFor();
            kerstin.settle().checkNoSidewaysScroll().checkAccessibility().checkConsole();
            assertThat(page.locator("main").innerText()).contains("för få svar", "91 %");
        }
    }

    @Test
    void indicatorsAndMissionsCanBeReadOnAPhone() {
        try (BrowserUser nils = browser.window(360, 800).login("nils")) {
            for (String address : new String[] {
                "/goal/goals.xhtml",
                "/goal/goal.xhtml?number=1",
                "/goal/indicators.xhtml",
                "/goal/indicator.xhtml?number=7",
                "/goal/indicator.xhtml?number=1",
                "/goal/missions.xhtml"
            }) {
                nils.open(address).checkNoSidewaysScroll().checkAccessibility().checkConsole();
            }
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void date(Page page, String id, LocalDate day) {
        page.locator("[id='" + id + "_input']").fill(day.toString());
        page.locator("[id='" + id + "_input']").press("Tab");
    }
}
