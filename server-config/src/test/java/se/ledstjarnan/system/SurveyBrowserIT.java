package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A survey in a browser: registered, given parts to, answered, and its figures kept. */
class SurveyBrowserIT {

    private static final String TITLE = "Prov av enkät " + System.nanoTime();

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
    void isRegisteredGivenAPartToAndAnswered() {
        String address;
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/survey/surveys.xhtml").page();
            kerstin.checkAccessibility();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Ny enkät").setExact(true))
                    .click();
            kerstin.settle().checkAccessibility();
            page.locator("#write\\:title").fill(TITLE);
            button(page, "Spara");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            assertThat(page.locator("#write\\:title").inputValue()).isEqualTo(TITLE);
            page.locator("#write\\:kind").selectOption("INDEX");
            page.locator("#write\\:sender").fill("Kolada");
            page.locator("#write\\:due_input").fill(LocalDate.now().plusDays(20).toString());
            page.locator("#write\\:due_input").press("Tab");
            person(kerstin, page, "write:responsible", "Kerstin");
            button(page, "Spara");
            page.waitForURL("**/survey/survey.xhtml?id=*");
            kerstin.settle().checkAccessibility();
            address = page.url().substring(page.url().indexOf("/survey/"));
            page.getByText("Be någon bidra").click();
            person(kerstin, page, "asking:person", "Karin Lind");
            page.locator("#asking\\:what").fill("Antal platser.");
            page.locator("#asking\\:by_input").fill(LocalDate.now().plusDays(9).toString());
            page.locator("#asking\\:by_input").press("Tab");
            button(page, "Be om bidrag");
            page.waitForURL("**/survey/survey.xhtml?id=*");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("Karin Lind", "Väntar");
        }
        given(address);
        answered(address);
    }

    private static void given(String address) {
        try (BrowserUser karin = browser.window(360, 800).login("karin")) {
            Page page = karin.open("/survey/surveys.xhtml?state=mine").page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TITLE);
            karin.open(address).checkNoSidewaysScroll().checkAccessibility();
            page.locator("#own\\:given").fill("24 platser.");
            button(page, "Lämna och markera som klart");
            page.waitForURL("**/survey/survey.xhtml?id=*");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("24 platser.", "Klart");
        }
    }

    private static void answered(String address) {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open(address).page();
            page.getByText("Spara ett resultat").click();
            page.locator("#figure\\:name").fill("Nöjda");
            page.locator("#figure\\:value").fill("mycket");
            page.locator("#figure\\:unit").fill("procent");
            button(page, "Spara resultatet");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count()).isOne();
            page.locator("#figure\\:value").fill("84,5");
            button(page, "Spara resultatet");
            page.waitForURL("**/survey/survey.xhtml?id=*");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("84,5");
            page.locator("#reply\\:words").fill("Besvarad på webbplatsen.");
            button(page, "Markera som besvarad");
            page.waitForURL("**/survey/survey.xhtml?id=*");
            kerstin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Besvarad");
            kerstin.checkConsole();
        }
    }

    private static void person(BrowserUser user, Page page, String id, String typed) {
        String input = "#" + id.replace(":", "\\:");
        page.locator(input + "_input").pressSequentially(typed);
        page.locator(input + "_panel li").first().click();
        user.settle();
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
