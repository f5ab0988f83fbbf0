package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report of others in a browser: written down with what it points out, decided on by the unit's manager, and answered. */
class ReviewBrowserIT {

    private static final String TITLE = "Prov av tillsyn " + System.nanoTime();

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
    void isWrittenDownDecidedOnAndAnswered() {
        String address = writtenDown();
        decided(address);
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open(address).page();
            button(page, "Spara svaret");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            page.locator("#answering\\:answer").fill("Vi har bestämt vem som ansvarar.");
            button(page, "Spara svaret");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("Besvarad", "Vi har bestämt vem som ansvarar.");
            button(page, "Avsluta");
            page.locator(".ui-confirmdialog-yes").click();
            kerstin.settle();
            assertThat(page.locator("body").innerText()).contains("är inte klar");
            kerstin.checkConsole();
        }
    }

    @Test
    void theListIsNarrowedAndReadOnAPhone() {
        try (BrowserUser sofia = browser.window(360, 800).login("sofia")) {
            Page page = sofia.open("/review/reviews.xhtml?state=closed").page();
            sofia.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Tallgårdens", "Avslutad");
            sofia.open("/review/review.xhtml?number=2").checkNoSidewaysScroll().checkAccessibility();
            sofia.checkConsole();
        }
    }

    private static String writtenDown() {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/review/edit.xhtml").page();
            kerstin.checkAccessibility();
            page.locator("#write\\:title").fill(TITLE);
            button(page, "Spara");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            assertThat(page.locator("#write\\:title").inputValue()).isEqualTo(TITLE);
            page.locator("#write\\:authority").fill("Arbetsmiljöverket");
            day(page, "reportedOn", LocalDate.now().minusDays(4));
            day(page, "receivedOn", LocalDate.now().minusDays(2));
            day(page, "answerBy", LocalDate.now().plusDays(20));
            page.locator("#write\\:unit").selectOption("Björkens särskilda boende");
            page.getByText("SoL och LSS", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("#write\\:registration").fill("hej");
            button(page, "Spara");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count()).isEqualTo(1);
            page.locator("#write\\:registration").fill("");
            button(page, "Spara");
            page.waitForURL("**/review/review.xhtml?number=*");
            kerstin.settle().checkAccessibility();
            page.locator("#adding\\:words").fill("Det är oklart vem som ansvarar för skyddsronden.");
            button(page, "Lägg till punkten");
            kerstin.settle();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "beslut.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
            kerstin.settle();
            assertThat(page.locator("main").innerText())
                    .contains("Det är oklart vem som ansvarar", "Inget beslut ännu", "beslut.pdf");
            kerstin.checkConsole();
            return page.url().substring(page.url().indexOf("/review/"));
        }
    }

    /** By the manager of the unit, who first thinks that no measure is needed. */
    private static void decided(String address) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(address).page();
            karin.checkAccessibility();
            assertThat(page.getByText("Ändra uppgifterna").count()).isZero();
            page.getByText("Ingen åtgärd behövs").click();
            karin.settle().checkAccessibility();
            page.locator("#reasoning\\:reason").fill("Det är redan bestämt.");
            button(page, "Spara skälet");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("Det är redan bestämt.");
            page.getByText("Ta tillbaka").click();
            karin.settle();
            page.getByText("Skapa åtgärd").click();
            page.waitForURL("**/measure/measure.xhtml?id=*");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("Tillsyn och revision TR-");
            karin.checkConsole();
        }
    }

    private static void day(Page page, String field, LocalDate day) {
        page.locator("#write\\:" + field + "_input").fill(day.toString());
        page.locator("#write\\:" + field + "_input").press("Tab");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
