package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The organisation's pages as the administrator sees them, at a desk and on a telephone. */
class OrganisationBrowserIT {

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
    void addsRenamesAndEndsAnOperation() {
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.page();
            sven.open("/organisation/operations.xhtml").checkAccessibility();
            page.locator("#add\\:name").fill("Elevhälsa");
            press(sven, "Lägg till");
            assertThat(page.locator("body").innerText()).contains("Elevhälsa är tillagd.");

            page.locator("#add\\:name").fill("elevhälsa");
            press(sven, "Lägg till");
            assertThat(page.locator(".field.wrong").innerText()).contains("finns redan en verksamhet");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Elevhälsa"))
                    .click();
            page.locator("#rename\\:name").fill("Elev- och skolhälsa");
            press(sven, "Byt namn");
            PlaywrightAssertions.assertThat(page).hasTitle(Pattern.compile("^Elev- och skolhälsa"));
            sven.checkAccessibility();

            page.locator("#mark\\:authority").check();
            page.locator("#mark\\:save").click();
            PlaywrightAssertions.assertThat(page.locator("body")).containsText("Ändringen är sparad.");
            PlaywrightAssertions.assertThat(page.locator("#mark\\:authority")).isChecked();

            sven.settle().open("/organisation/operations.xhtml");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Funktionsstöd"))
                    .click();
            page.locator("#end\\:to_input").fill("2026-01-31");
            press(sven, "Spara sista dag");
            assertThat(page.locator(".field.wrong").innerText())
                    .contains("Ekens gruppbostad", "Välj en annan verksamhet för dem först");
            sven.checkConsole();
        }
    }

    @Test
    void everyPageIsAccessibleAndFitsATelephone() {
        try (BrowserUser sven = browser.window(360, 740).login("sven")) {
            Page page = sven.page();
            sven.open("/organisation/units.xhtml");
            String unit = page.locator("table a", new Page.LocatorOptions().setHasText("Granens hemtjänst"))
                    .getAttribute("href");
            String id = unit.substring(unit.indexOf("id=") + 3);
            sven.open(unit);
            String end = page.locator("a[href*='end.xhtml']").first().getAttribute("href");
            String change = "/organisation/unit-change.xhtml?id=" + id + "&what=";
            for (String path : List.of(
                    "/organisation/units.xhtml",
                    "/organisation/operations.xhtml",
                    "/organisation/unplaced.xhtml",
                    "/organisation/employees.xhtml",
                    "/organisation/person.xhtml",
                    unit,
                    end,
                    change + "rename",
                    change + "move",
                    change + "laws",
                    change + "close")) {
                sven.open(path).checkNoSidewaysScroll().checkAccessibility();
            }
            sven.checkConsole();
        }
    }

    @Test
    void anyEmployeeSeesWhoWasDesignatedOnADay() {
        try (BrowserUser anna = browser.window(360, 740).login("anna")) {
            anna.open("/organisation/designations.xhtml")
                    .checkNoSidewaysScroll()
                    .checkAccessibility();
            assertThat(anna.page().locator("main").innerText())
                    .contains("Beslutar i lex Sarah", "Delegationsbeslut 2024-01-10 § 4");

            anna.open("/organisation/designations.xhtml?day=2019-01-01");
            assertThat(anna.page().locator("main").innerText()).contains("Ingen var utsedd den dagen");
            anna.open("/organisation/designations.xhtml?day=2019-02-30");
            assertThat(anna.page().locator("main").innerText()).contains("Dagen gick inte att förstå");
            anna.checkConsole();
        }
    }

    private static void press(BrowserUser user, String button) {
        user.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        user.page().waitForLoadState();
        user.settle();
    }
}
