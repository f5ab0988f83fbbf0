package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lex Maria as MAS, the unit's manager and its staff see it. */
class LexMariaBrowserIT {

    private static final String INVESTIGATING =
            "select number from lex_maria where status = 'INVESTIGATING' and to_notify is null order by id limit 1";

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
    void masAnalysesJudgesDecidesAndNotifies() throws SQLException {
        String path = "/lexmaria/case.xhtml?number=" + Rows.text(INVESTIGATING);
        try (BrowserUser mats = browser.as("mats")) {
            Page page = mats.open(path + "&tab=analysis&act=cause").page();
            mats.checkAccessibility();
            press(mats, "Lägg till en orsak");
            assertThat(page.locator(".field.wrong").count()).isPositive();
            page.getByLabel("Grundläggande, i organisationen").check();
            page.getByLabel("Rutiner och riktlinjer").check();
            page.locator("#work\\:text").fill("Ingen kontrollerar batterierna.");
            press(mats, "Lägg till en orsak");
            assertThat(page.locator(".field.wrong").innerText()).contains("Källa");
            assertThat(page.locator("#work\\:text").inputValue()).isEqualTo("Ingen kontrollerar batterierna.");
            page.locator("#work\\:source").fill("Samtal med medarbetare");
            press(mats, "Lägg till en orsak");
            assertThat(main(mats)).contains("Grundläggande, i organisationen", "Ingen kontrollerar batterierna.");

            mats.open(path + "&act=decide").checkAccessibility();
            page.locator("#work\\:notify").getByLabel("Nej").check();
            page.locator("#work\\:comment").fill("Personen hade kunnat falla.");
            press(mats, "Besluta om anmälan");
            assertThat(page.locator(".field.wrong").innerText()).contains("ska anmälas");
            assertThat(page.locator("#work\\:comment").inputValue()).isEqualTo("Personen hade kunnat falla.");
            page.locator("#work\\:notify").getByLabel("Ja").check();
            press(mats, "Besluta om anmälan");
            assertThat(main(mats)).contains("Beslut att anmäla till IVO");

            mats.open(path + "&tab=ivo&act=notify").checkAccessibility();
            assertThat(page.locator("#paste").inputValue()).contains("hade kunnat leda till allvarlig vårdskada");
            page.locator("#work\\:notifiedOn_input")
                    .fill(LocalDate.now().plusDays(1).toString());
            press(mats, "Notera anmälan till IVO");
            assertThat(page.locator(".field.wrong").innerText()).contains("framtiden");
            mats.checkConsole();
        }
    }

    @Test
    void theUnitsManagerSeesWhatProtectionNeeds() throws SQLException {
        String received = Rows.text("select number from lex_maria where status = 'RECEIVED' order by id limit 1");
        try (BrowserUser karin = browser.window(360, 740).login("karin")) {
            Page page = karin.open("/lexmaria/case.xhtml?number=" + received).page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            assertThat(main(karin)).contains("Omedelbara åtgärder").doesNotContain("insulin", "Händelseanalys");
            page.locator("#work\\:protection").fill("Sjuksköterska på plats varje morgon.");
            press(karin, "Anteckna en omedelbar åtgärd");
            assertThat(main(karin)).contains("Sjuksköterska på plats varje morgon.");
            karin.checkConsole();
        }
    }

    @Test
    void everyTabAndFormIsAccessibleAndFitsATelephone() throws SQLException {
        String path = "/lexmaria/case.xhtml?number="
                + Rows.text("select min(number) from lex_maria where status = 'INVESTIGATING'");
        String ended = "/lexmaria/case.xhtml?number="
                + Rows.text("select min(number) from lex_maria where ivo_decided_on is not null");
        try (BrowserUser mats = browser.window(360, 740).login("mats")) {
            for (String each : List.of(
                    "/lexmaria/cases.xhtml?status=every",
                    "/lexmaria/cases.xhtml?status=every&text=lyft",
                    "/lexmaria/figures.xhtml",
                    "/lexmaria/figures.xhtml?by=quarter",
                    path,
                    path + "&tab=analysis&act=tell",
                    path + "&tab=analysis&act=commission",
                    path + "&tab=decision&act=judge",
                    path + "&tab=told&act=inform",
                    path + "&act=licensee",
                    ended + "&tab=analysis",
                    ended + "&tab=ivo",
                    ended + "&tab=told",
                    ended + "&tab=measures",
                    ended + "&tab=learning&act=share")) {
                mats.open(each).checkNoSidewaysScroll().checkAccessibility();
            }
            mats.checkConsole();
        }
    }

    @Test
    void theStaffReadWhatWasLearned() {
        try (BrowserUser anna = browser.as("anna")) {
            anna.open("/lexmaria/learnings.xhtml").checkAccessibility();
            assertThat(main(anna)).contains("Kontrollera lyftselar", "Delat med");
            Locator menu = anna.page().locator("#menu");
            assertThat(menu.innerText()).contains("Lärdomar").doesNotContain("Lex Maria");
            anna.checkConsole();
        }
    }

    private static String main(BrowserUser user) {
        return user.page().locator("main").innerText();
    }

    private static void press(BrowserUser user, String button) {
        user.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        user.settle();
    }
}
