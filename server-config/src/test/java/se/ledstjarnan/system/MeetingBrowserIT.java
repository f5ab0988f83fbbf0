package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A meeting of the staff noted on a phone by the manager, read by the staff, and seen by those who follow up. */
class MeetingBrowserIT {

    private static final String WORDS = "Prov av möte " + System.nanoTime();

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
    void isNotedOnAPhoneReadByTheStaffAndFollowedUp() {
        String address;
        try (BrowserUser karin = browser.window(360, 800).login("karin")) {
            Page page = karin.open("/meeting/meetings.xhtml").page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Anteckna möte").setExact(true))
                    .click();
            karin.settle().checkNoSidewaysScroll().checkAccessibility();
            page.locator("#write\\:words").fill(WORDS);
            page.locator("#write\\:learning").fill("Larmet låg utom räckhåll.");
            page.locator("#write\\:heldOn_input")
                    .fill(LocalDate.now().plusDays(3).toString());
            page.locator("#write\\:heldOn_input").press("Tab");
            save(page);
            karin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("framåt i tiden");
            page.locator("#write\\:heldOn_input").fill(LocalDate.now().toString());
            page.locator("#write\\:heldOn_input").press("Tab");
            save(page);
            karin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("ingen går att känna igen");
            assertThat(page.locator("#write\\:words").inputValue()).isEqualTo(WORDS);
            page.getByText("Jag har läst igenom lärdomarna").click();
            page.locator("#write\\:headcount").fill("9");
            save(page);
            page.waitForURL("**/meeting/meeting.xhtml?id=*");
            karin.settle().checkNoSidewaysScroll().checkAccessibility().checkConsole();
            assertThat(page.locator("main").innerText()).contains(WORDS, "9 personer", "Larmet låg utom räckhåll.");
            address = page.url().substring(page.url().indexOf("/meeting/"));
        }
        try (BrowserUser anna = browser.as("anna")) {
            anna.open(address).checkAccessibility();
            assertThat(anna.page().locator("main").innerText()).contains(WORDS);
            assertThat(anna.page().getByText("Rätta").count()).isZero();
        }
        try (BrowserUser mats = browser.as("mats")) {
            Page page = mats.open("/meeting/overview.xhtml").page();
            mats.checkAccessibility();
            int quarter = (LocalDate.now().getMonthValue() - 1) / 3 + 1;
            page.locator("tr:has-text('Björken') a[href*='quarter="
                            + LocalDate.now().getYear() + "-" + quarter + "']")
                    .click();
            mats.settle().checkAccessibility();
            assertThat(page.locator("main table").innerText()).contains(WORDS);
            mats.open("/meeting/overview.xhtml?year=1066");
            assertThat(page.locator("main").innerText()).contains("gick inte att tolka");
        }
        try (BrowserUser mats = browser.window(360, 800).login("mats")) {
            mats.open("/meeting/overview.xhtml").checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Spara").setExact(true))
                .click();
    }
}
