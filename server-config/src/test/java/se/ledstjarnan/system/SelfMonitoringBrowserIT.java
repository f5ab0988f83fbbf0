package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Self-monitoring in a browser: a list written, a check begun, answered on a phone, signed, and a measure made of what was found. */
class SelfMonitoringBrowserIT {

    private static final String TITLE = "Prov av lista " + System.nanoTime();

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
    void isAnsweredOnAPhoneSignedAndLeadsToAMeasure() {
        aList();
        String address = begun();
        answered(address);
        signed(address);
        try (BrowserUser sofia = browser.as("sofia")) {
            sofia.open("/selfmonitoring/results.xhtml").checkAccessibility();
            sofia.open("/selfmonitoring/lists.xhtml").checkAccessibility();
        }
    }

    @Test
    void theYearIsPlannedMonthByMonth() {
        try (BrowserUser karin = browser.window(360, 800).login("karin")) {
            Page page = karin.open("/selfmonitoring/plan.xhtml").page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            karin.open("/selfmonitoring/plan-edit.xhtml")
                    .checkNoSidewaysScroll()
                    .checkAccessibility();
            page.locator("#write\\:year").fill(Integer.toString(LocalDate.now().getYear() - 1));
            page.locator("#write\\:what").selectOption(new String[] {"L4"});
            page.locator("#write\\:months input").nth(11).check();
            button(page, "Planera");
            karin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Året har passerat");
            page.locator("#write\\:year").fill(Integer.toString(LocalDate.now().getYear() + 1));
            button(page, "Planera");
            page.waitForURL("**/selfmonitoring/plan.xhtml?*year=*");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("Kontroll av loggar");
            karin.checkConsole();
        }
    }

    private static void aList() {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/selfmonitoring/list-edit.xhtml").page();
            kerstin.checkAccessibility();
            button(page, "Spara utkastet");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            page.locator("#write\\:title").fill(TITLE);
            page.locator("#write\\:area").selectOption("COMMON");
            page.locator("#write\\:target").fill("90");
            page.locator("#write\\:lines\\:0\\:text").fill("Är vägen ut fri?");
            button(page, "Lägg till en fråga");
            page.locator("#write\\:lines\\:1\\:text").fill("Hur många larm svarade?");
            page.locator("#write\\:lines\\:1\\:questionKind").selectOption("OBSERVATIONS");
            button(page, "Spara utkastet");
            page.waitForURL("**/selfmonitoring/list.xhtml?number=*");
            kerstin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Utkast", "Är vägen ut fri?");
            button(page, "Låt gälla");
            kerstin.settle();
            assertThat(page.locator("main").innerText()).contains("Utgåvan gäller nu");
            kerstin.checkConsole();
        }
    }

    /** The manager begins it and asks one of the staff. */
    private static String begun() {
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/selfmonitoring/begin.xhtml").page();
            karin.checkAccessibility();
            page.locator("#write\\:list").selectOption(new SelectOption().setLabel(TITLE));
            button(page, "Börja");
            page.waitForURL("**/selfmonitoring/round.xhtml?number=*");
            karin.settle().checkAccessibility();
            page.getByText("Be någon mer svara").click();
            page.locator("#asking\\:person_input").pressSequentially("Anna Berg");
            page.locator("#asking\\:person_panel li").first().click();
            karin.settle();
            button(page, "Be om svar");
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("Anna Berg");
            return page.url().substring(page.url().indexOf("number=") + "number=".length());
        }
    }

    /** On a phone whose network goes away for a while. */
    private static void answered(String number) {
        try (BrowserUser anna = browser.window(360, 800).login("anna")) {
            Page page =
                    anna.open("/selfmonitoring/answer.xhtml?number=" + number).page();
            anna.checkNoSidewaysScroll().checkAccessibility();
            page.locator("label", new Page.LocatorOptions().setHasText("Nej"))
                    .first()
                    .click();
            page.locator("#saved", new Page.LocatorOptions().setHasText("Sparat"))
                    .waitFor();
            page.locator("#answers\\:lines\\:1\\:right").fill("11");
            page.locator("#answers\\:wrong", new Page.LocatorOptions().setHasText("0 till 10"))
                    .waitFor();
            page.context().setOffline(true);
            page.locator("#answers\\:lines\\:1\\:right").fill("10");
            page.locator("#trouble:not([hidden])").waitFor();
            page.context().setOffline(false);
            page.locator("#answers\\:progress", new Page.LocatorOptions().setHasText("2 av 2"))
                    .waitFor(new Locator.WaitForOptions().setTimeout(40_000));
            button(page, "Lämna in");
            page.waitForURL("**/selfmonitoring/round.xhtml?number=*");
            anna.settle().checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private static void signed(String number) {
        try (BrowserUser karin = browser.as("karin")) {
            Page page =
                    karin.open("/selfmonitoring/answer.xhtml?number=" + number).page();
            page.locator("label", new Page.LocatorOptions().setHasText("Nej"))
                    .first()
                    .click();
            button(page, "Lämna in");
            page.locator(".messages", new Page.LocatorOptions().setHasText("inte besvarad"))
                    .waitFor();
            page.locator("#answers\\:lines\\:1\\:right").fill("9");
            button(page, "Lämna in");
            page.waitForURL("**/selfmonitoring/round.xhtml?number=*");
            karin.settle();
            button(page, "Signera kontrollen");
            page.locator(".ui-confirmdialog-yes").click();
            karin.settle();
            assertThat(page.locator("main").innerText()).contains("Kontrollen är signerad", "86 % (19 av 22)");
            karin.checkAccessibility();
            button(page, "Skapa åtgärd: Är vägen ut fri?");
            page.waitForURL("**/measure/measure.xhtml?id=*");
            karin.settle().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Åtgärda: Är vägen ut fri?", "EK-" + number + ".1");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Egenkontroll EK-" + number + ".1"))
                    .first()
                    .click();
            page.waitForURL("**/selfmonitoring/round.xhtml?number=" + number);
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
