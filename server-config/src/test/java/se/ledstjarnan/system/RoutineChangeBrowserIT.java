package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How documents come to change: by what employees propose, and by measures of cases. */
class RoutineChangeBrowserIT {

    private static final String WORDS = "Skriv vem man ringer " + System.nanoTime();

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
    void aProposalIsMadeAnsweredAndSeen() throws SQLException {
        String number = Rows.text("select min(r.number) from routine r join routine_version v on v.routine_id = r.id"
                + " join routine_unit u on u.version_id = v.id join unit n on n.id = u.unit_id"
                + " where v.status = 'IN_FORCE' and n.name like 'Björkens%' and not exists (select 1 from routine_version o"
                + " where o.routine_id = r.id and o.status in ('DRAFT', 'FOR_APPROVAL'))");
        proposed(number);
        String address = answered(number);
        try (BrowserUser anna = browser.as("anna")) {
            Page page = anna.open(address).page();
            anna.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(WORDS, "håller på att skrivas", "Tack, det gör vi.");
        }
    }

    private static void proposed(String number) {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page = anna.open("/routine/routine.xhtml?number=" + number).page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Föreslå en ändring"))
                    .click();
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            button(page, "Skicka förslaget");
            anna.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Vad borde ändras");
            assertThat(page.locator("#propose\\:place optgroup").count()).isPositive();
            page.locator("#propose\\:place").selectOption("1");
            page.locator("#propose\\:words").fill(WORDS);
            button(page, "Skicka förslaget");
            page.waitForURL("**/routine/proposals.xhtml**");
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Förslaget är skickat", WORDS, "Väntar på svar");
            anna.checkConsole();
        }
    }

    private static String answered(String number) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/routine/proposals.xhtml?tab=answer").page();
            karin.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains(WORDS);
            karin.open("/routine/proposals.xhtml?number=" + number).checkAccessibility();
            page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(WORDS))
                    .getByRole(AriaRole.LINK)
                    .click();
            karin.settle().checkAccessibility();
            String address = page.url().substring(page.url().indexOf("/routine/"));
            button(page, "Avböj");
            karin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Ditt svar");
            page.locator("#answer\\:answer").fill("Tack, det gör vi.");
            button(page, "Ta med i ett utkast");
            page.waitForURL("**/routine/edit.xhtml**");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Det här ska med i den nya versionen", WORDS);
            karin.checkConsole();
            return address;
        }
    }

    @Test
    void aMeasureChangesARoutineAndBothShowIt() throws SQLException {
        String measure = Rows.text(
                "select min(m.id) from measure m join employee e on e.id = m.owner_id join unit u on u.id = m.unit_id"
                        + " where e.username = 'karin' and u.name like 'Björkens%' and m.status = 'PLANNED'");
        try (BrowserUser karin = browser.window(360, 800).login("karin")) {
            Page page = karin.open("/measure/measure.xhtml?id=" + measure).page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ändra en rutin"))
                    .click();
            karin.settle().checkNoSidewaysScroll().checkAccessibility();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Börja på ny version: "))
                    .last()
                    .click();
            page.waitForURL("**/routine/edit.xhtml**");
            karin.settle().checkNoSidewaysScroll().checkAccessibility();
            page.locator("main .next a[href*='measure.xhtml']").click();
            karin.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Rutiner som åtgärden ändrar", "Håller på att skrivas");
            page.locator("main a[href*='routine.xhtml']").click();
            karin.settle();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Historik"))
                    .click();
            karin.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Efter åtgärden:");
            karin.checkConsole();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
