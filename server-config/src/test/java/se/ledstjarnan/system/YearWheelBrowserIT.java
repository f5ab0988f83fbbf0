package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The year as a wheel, a duty from its making to its end, and the calendar that is read without logging in. */
class YearWheelBrowserIT {

    private static final String TITLE = "Prov på uppgift";
    private static final LocalDate DAY = LocalDate.now().plusDays(3);

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void gone() throws SQLException {
        Rows.execute("delete from yearly_duty_done where duty_id in (select id from yearly_duty where title = '" + TITLE
                + "')");
        Rows.execute("delete from yearly_duty where title = '" + TITLE + "'");
        Rows.execute("delete from calendar_key");
    }

    @Test
    void aDutyIsMadeDoneAndEnded() {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/yearwheel/wheel.xhtml").page();
            karin.checkAccessibility();
            assertThat(page.locator(".year-wheel svg path.month").count()).isEqualTo(12);
            assertThat(page.locator("details.month[open]").count())
                    .as("the month that is now")
                    .isOne();
            page.locator(".year-wheel svg a").first().click();
            karin.settle();
            assertThat(page.locator("details.month[open]").getAttribute("id"))
                    .isEqualTo(page.locator("details.month").first().getAttribute("id"));
            page.getByText("Visa alla månader").click();
            karin.settle().checkAccessibility();
            assertThat(page.locator("details.month:not([open])").count()).isZero();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny återkommande uppgift"))
                    .click();
            karin.settle().checkAccessibility();
            page.locator("#write\\:title").fill(TITLE);
            button(page, "Spara");
            karin.settle();
            assertThat(page.locator(".field.wrong").first().innerText()).contains("Första dagen");
            assertThat(page.locator("#write\\:title").inputValue()).isEqualTo(TITLE);
            page.locator("#write\\:firstDay_input").fill(DAY.toString());
            page.locator("#write\\:firstDay_input").press("Tab");
            button(page, "Spara");
            page.waitForURL("**/yearwheel/duty.xhtml**");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Uppgiften är sparad", "Björken", "Enhetschef");

            page.locator("#done\\:words").fill("Protokollet ligger i pärmen");
            button(page, "Markera som klar");
            page.waitForURL("**/yearwheel/duty.xhtml**");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Protokollet ligger i pärmen");

            button(page, "Avsluta uppgiften");
            page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
            page.getByText("Uppgiften är avslutad").waitFor();
            karin.settle();
            assertThat(page.getByText("Ändra uppgiften").count()).isZero();
            karin.checkConsole();
        }
    }

    @Test
    void theCalendarIsReadWithoutLoggingInUntilItIsTakenAway() throws SQLException {
        Rows.execute("insert into yearly_duty (title, frequency, first_day, holder, made_at) values ('" + TITLE
                + "', 'YEARLY', '" + DAY + "', 'ENHETSCHEF', now())");
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/yearwheel/calendar.xhtml").page();
            karin.checkAccessibility();
            button(page, "Gör en adress");
            karin.settle().checkAccessibility();
            String address = URI.create(page.locator("#subscribe\\:address").inputValue())
                    .getPath();

            HttpPage answer = ProductUnderTest.anonymous().getOnly(address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith("text/calendar");
            assertThat(answer.text())
                    .contains(
                            "BEGIN:VCALENDAR",
                            "DTSTART;VALUE=DATE:" + DAY.toString().replace("-", ""),
                            TITLE)
                    .doesNotContain("Klart: Återkommande uppgift – " + TITLE);

            karin.open("/yearwheel/calendar.xhtml");
            assertThat(page.locator("main").innerText())
                    .contains("Den kan inte visas igen")
                    .doesNotContain(address);
            button(page, "Ta bort adressen");
            page.locator(".ui-confirm-dialog .ui-confirmdialog-yes").click();
            page.getByText("Adressen är borttagen").waitFor();
            assertThat(ProductUnderTest.anonymous().getOnly(address).status()).isEqualTo(404);
            karin.checkConsole();
        }
    }

    @Test
    void fitsAPhoneAndIsNarrowedByTheAddress() {
        try (BrowserUser mats = browser.window(360, 800).login("mats")) {
            Page page = mats.open("/yearwheel/wheel.xhtml?mine=1&kind=review&unfold=1")
                    .page();
            mats.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main table").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(
                            month -> month.contains("Översyn av dokument") && !month.contains("Återkommande uppgift"));
            mats.open("/yearwheel/wheel.xhtml").checkNoSidewaysScroll().checkAccessibility();
            mats.open("/yearwheel/calendar.xhtml").checkNoSidewaysScroll().checkAccessibility();
            mats.open("/yearwheel/edit.xhtml").checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
