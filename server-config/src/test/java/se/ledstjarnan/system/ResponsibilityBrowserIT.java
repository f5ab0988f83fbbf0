package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The register of responsibilities in a browser: kept, distributed further, accepted, looked up on a day. */
class ResponsibilityBrowserIT {

    private static final String TASK = "Prova brandlarmet " + System.nanoTime();

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
    void fromANewTaskToTheOneWhoTakesItOn() throws SQLException {
        String task = written();
        distributed(task);
        accepted();
        try (BrowserUser karin = browser.window(360, 800).login("karin")) {
            Page page = karin.open(task).page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Siv Nyström", "Mottagen", "Björkens");
            karin.open("/responsibility/register.xhtml?bearer=enhetschef&day="
                            + LocalDate.now().minusDays(1))
                    .checkNoSidewaysScroll();
            assertThat(page.locator("main").innerText())
                    .contains("Så här var det")
                    .doesNotContain(TASK);
        }
    }

    private static String written() {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/responsibility/register.xhtml").page();
            kerstin.checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Kommunstyrelsen", "kan inte delegeras", "Enhetschef");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny uppgift"))
                    .click();
            kerstin.settle().checkAccessibility();
            page.locator("#write\\:bearer").selectOption("ENHETSCHEF");
            page.locator("#write\\:task").fill(TASK);
            page.locator("#write\\:nature").selectOption("KEPT");
            button(page, "Spara");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Bara det som politiska organ");
            assertThat(page.locator("#write\\:task").inputValue()).isEqualTo(TASK);
            page.locator("#write\\:nature").selectOption("DISTRIBUTABLE");
            button(page, "Spara");
            page.waitForURL("**/responsibility/task.xhtml**");
            kerstin.settle().checkAccessibility().checkConsole();
            return page.url().substring(page.url().indexOf("/responsibility/"));
        }
    }

    private static void distributed(String task) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(task).page();
            karin.checkAccessibility();
            button(page, "Fråga");
            karin.settle();
            assertThat(page.locator(".field.wrong").count())
                    .as("to whom, or the document")
                    .isPositive();
            page.locator("#give\\:receiver_input").pressSequentially("Siv Ny");
            page.locator(".ui-autocomplete-item").first().click();
            karin.settle();
            page.locator("#give\\:document").fill("Fördelning 2026-11-22");
            button(page, "Fråga");
            page.waitForURL("**/responsibility/task.xhtml?number=*");
            karin.settle().checkAccessibility().checkConsole();
            assertThat(page.locator("main").innerText()).contains("Siv Nyström", "Väntar på svar");
        }
    }

    private static void accepted() {
        try (BrowserUser siv = browser.window(360, 800).login("siv")) {
            Page page = siv.open("/responsibility/person.xhtml").page();
            siv.checkNoSidewaysScroll().checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TASK))
                    .first()
                    .click();
            siv.settle().checkNoSidewaysScroll().checkAccessibility();
            button(page, "Jag tackar nej");
            siv.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Varför kan du inte ta uppgiften?");
            button(page, "Jag tar emot uppgiften");
            page.waitForURL("**/responsibility/given.xhtml**");
            siv.settle();
            assertThat(page.locator("main").innerText()).contains("Mottagen");
            siv.open("/responsibility/person.xhtml");
            assertThat(page.locator("main").innerText()).contains("Fördelat hit", TASK);
        }
    }

    @Test
    void showsWhatIsMissingAndWhatHasBeenDecided() {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/responsibility/gaps.xhtml").page();
            sofia.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Birgitta Hallberg har tackat nej");
            sofia.open("/index.xhtml");
            assertThat(page.locator("main").innerText()).contains("Se till uppgifter som saknar någon");
        }
        try (BrowserUser nora = browser.window(360, 800).login("nora")) {
            Page page = nora.open("/responsibility/decisions.xhtml").page();
            nora.checkNoSidewaysScroll().checkAccessibility();
            String decision = "Plan för internkontroll " + System.nanoTime();
            page.locator("#made\\:subject").selectOption("INTERNAL_CONTROL");
            page.locator("#made\\:summary").fill(decision);
            button(page, "Spara beslutet");
            nora.settle();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            page.locator("#made\\:decidedOn_input").fill(LocalDate.now().toString());
            page.locator("#made\\:decidedOn_input").press("Tab");
            page.locator("#made\\:paragraph").fill("§ 7");
            page.locator("#made\\:registerNumber").fill("KS 2026/90");
            button(page, "Spara beslutet");
            page.waitForURL("**/responsibility/decisions.xhtml**");
            nora.settle().checkNoSidewaysScroll();
            assertThat(page.locator("main").innerText()).contains(decision, "KS 2026/90");
        }
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page =
                    anna.open("/responsibility/register.xhtml?tab=designated").page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Kerstin Dahl");
            anna.open("/responsibility/register.xhtml").checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
