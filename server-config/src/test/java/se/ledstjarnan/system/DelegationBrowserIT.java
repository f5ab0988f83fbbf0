package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Delegations in a browser: decided, accepted, seen by the manager, revoked; and the registers that MAS keeps. */
class DelegationBrowserIT {

    private static final String TASK = "Prov på uppgift " + System.nanoTime();

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
    void fromTheRegisterToWhatIsRevoked() {
        taskAdded();
        String address = decided();
        accepted(address);
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open(address).page();
            karin.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Mottagaren får utföra uppgifterna", TASK);
            assertThat(page.getByText("Återkalla", new Page.GetByTextOptions().setExact(true))
                            .count())
                    .isZero();
            karin.open("/delegation/delegations.xhtml?text=anna").checkAccessibility();
            assertThat(page.locator("main tbody").innerText()).contains("Anna Berg");
        }
        revoked(address);
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open(address).page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("den är återkallad", "Osäker hantering");
        }
    }

    private static void taskAdded() {
        try (BrowserUser mats = browser.as("mats")) {
            Page page = mats.open("/delegation/task.xhtml").page();
            mats.checkAccessibility();
            page.locator("#write\\:name").fill(TASK);
            button(page, "Spara");
            mats.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Välj vem som får delegera");
            assertThat(page.locator("#write\\:name").inputValue()).isEqualTo(TASK);
            page.getByLabel("Sjuksköterska").check();
            button(page, "Spara");
            page.waitForURL("**/delegation/tasks.xhtml");
            mats.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(TASK, "Får inte delegeras");
            mats.open("/delegation/licences.xhtml").checkAccessibility();
            button(page, "Lägg till");
            mats.settle();
            assertThat(page.locator(".field.wrong").first().innerText()).contains("Person");
            mats.checkConsole();
        }
    }

    private static String decided() {
        try (BrowserUser siv = browser.as("siv")) {
            Page page = siv.open("/delegation/edit.xhtml").page();
            siv.checkAccessibility();
            page.locator("#write\\:receiver_input").pressSequentially("anna be");
            page.locator("#write\\:receiver_panel li").first().click();
            page.getByLabel(TASK).check();
            page.locator("#write\\:checkedOn_input").fill(LocalDate.now().toString());
            page.locator("#write\\:checkedOn_input").press("Tab");
            page.locator("#write\\:result").selectOption("PASSED");
            page.locator("#write\\:to_input").fill(LocalDate.now().plusYears(2).toString());
            page.locator("#write\\:to_input").press("Tab");
            page.getByLabel("Delegeringen är förenlig").check();
            button(page, "Besluta");
            siv.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("högst ett år");
            assertThat(page.locator("#write\\:receiver_input").inputValue()).contains("Anna Berg");
            siv.checkAccessibility();
            page.locator("#write\\:to_input").fill(LocalDate.now().plusMonths(6).toString());
            page.locator("#write\\:to_input").press("Tab");
            button(page, "Besluta");
            page.waitForURL("**/delegation/delegation.xhtml**");
            siv.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Väntar på svar", "Björkens");
            siv.checkConsole();
            return page.url().substring(page.url().indexOf("/delegation/delegation.xhtml"));
        }
    }

    private static void accepted(String address) {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/delegation/delegations.xhtml").page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            anna.open(address).checkNoSidewaysScroll().checkAccessibility();
            button(page, "Ta emot delegeringen");
            page.waitForURL("**/delegation/delegation.xhtml**");
            anna.settle();
            assertThat(page.locator("main").innerText()).contains("Du har tagit emot", "Gäller");
            anna.open("/delegation/edit.xhtml").checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Du kan inte delegera");
            anna.open("/delegation/tasks.xhtml").checkNoSidewaysScroll().checkAccessibility();
            anna.checkConsole();
        }
    }

    private static void revoked(String address) {
        try (BrowserUser siv = browser.as("siv")) {
            Page page = siv.open(address).page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Återkalla"))
                    .click();
            siv.settle().checkAccessibility();
            button(page, "Återkalla");
            siv.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Varför återkallas den?");
            page.locator("#reason\\:words").fill("Osäker hantering.");
            button(page, "Återkalla");
            page.waitForURL("**/delegation/delegation.xhtml?number=*");
            siv.settle();
            assertThat(page.locator("main").innerText()).contains("De som berörs får veta det");
        }
    }

    @Test
    void aRenewalStartsFromTheOldOne() {
        try (BrowserUser siv = browser.as("siv")) {
            Page page = siv.open("/delegation/delegations.xhtml?tab=given&show=expiring")
                    .page();
            siv.checkAccessibility();
            page.locator("main tbody a").first().click();
            siv.settle();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Förnya"))
                    .click();
            siv.settle().checkAccessibility();
            assertThat(page.locator("#write\\:receiver_input").inputValue()).isNotBlank();
            assertThat(page.locator("main input[type=checkbox]:checked").count())
                    .isPositive();
            assertThat(page.locator("#write\\:checkedOn_input").inputValue())
                    .as("knowledge is checked anew")
                    .isEmpty();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
