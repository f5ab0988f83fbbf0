package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Competence in a browser: demanded, found, planned, followed up and seen. */
class CompetenceBrowserIT {

    private static final String DEMAND = "Prov på krav " + System.nanoTime();

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
    void fromTheRequirementToTheFollowUp() {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/competence/requirements.xhtml").page();
            karin.checkAccessibility();
            page.locator("#adding\\:name").fill(DEMAND);
            page.locator("#adding\\:kind").selectOption("SKILL");
            page.locator("#adding\\:unitId")
                    .selectOption(
                            new com.microsoft.playwright.options.SelectOption().setLabel("Björkens särskilda boende"));
            button(page, "Lägg till");
            karin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Välj vilken nivå");
            assertThat(page.locator("#adding\\:name").inputValue()).isEqualTo(DEMAND);
            page.locator("#adding\\:least").selectOption("2");
            button(page, "Lägg till");
            page.waitForURL("**/competence/requirements.xhtml");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains(DEMAND);

            karin.open("/competence/overview.xhtml").checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Björkens"))
                    .first()
                    .click();
            karin.settle().checkAccessibility();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Anna Berg"))
                    .click();
            karin.settle().checkAccessibility();
            planned(karin);
            judged(karin);
            karin.checkConsole();
        }
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/competence/person.xhtml").page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(DEMAND, "Kan handleda andra");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Klart: " + DEMAND))
                    .click();
            anna.settle();
            assertThat(page.locator("main").innerText()).contains("Markerat som klart");
        }
    }

    private static void planned(BrowserUser karin) {
        Page page = karin.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Planera: " + DEMAND))
                .click();
        karin.settle().checkAccessibility();
        button(page, "Spara");
        karin.settle();
        assertThat(page.locator(".field.wrong").first().innerText()).contains("Klart senast");
        page.locator("#planning\\:what").fill(DEMAND);
        page.locator("#planning\\:due_input").fill(LocalDate.now().plusDays(30).toString());
        page.locator("#planning\\:due_input").press("Tab");
        button(page, "Spara");
        page.waitForURL(url -> !url.contains("act="));
        karin.settle();
        assertThat(page.locator("main").innerText()).contains("Planen är sparad");
    }

    private static void judged(BrowserUser karin) {
        Page page = karin.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bedöm: " + DEMAND))
                .click();
        karin.settle().checkAccessibility();
        page.locator("#judging\\:level").selectOption("3");
        page.locator("#judging\\:doneOn_input").fill(LocalDate.now().toString());
        page.locator("#judging\\:doneOn_input").press("Tab");
        button(page, "Spara");
        page.waitForURL(url -> !url.contains("act="));
        karin.settle().checkAccessibility();
        assertThat(page.locator("main").innerText()).contains("Bedömningen är sparad", "Kan handleda andra");
    }

    @Test
    void theFiguresOfAllUnitsAreSeenWithoutAName() {
        try (BrowserUser sofia = browser.window(360, 800).login("sofia")) {
            Page page = sofia.open("/competence/overview.xhtml").page();
            sofia.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main tbody tr").count()).isGreaterThan(5);
            assertThat(page.locator("main tbody a").count()).isZero();
            sofia.open("/competence/requirements.xhtml").checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
