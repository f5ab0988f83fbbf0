package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lex Sarah as those who handle it, decide, and protect see it. */
class LexSarahBrowserIT {

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
    void aPerformersReportIsTakenInAndEndedQuicklyByTwoPeople() throws SQLException {
        LocalDate today = LocalDate.now();
        String words = "Utföraren berättar om ett försenat besök " + System.nanoTime();
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/lexsarah/performer.xhtml").page();
            kerstin.checkAccessibility();
            page.locator("#told\\:performer").fill("Omsorg i Norr AB");
            page.locator("#told\\:contact").fill("Kvalitetsansvarig");
            page.locator("#told\\:reported").fill(words);
            page.locator("#told\\:occurred_input").fill(today.minusDays(5).toString());
            page.locator("#told\\:performerReceived_input")
                    .fill(today.minusDays(6).toString());
            press(kerstin, "Registrera");
            assertThat(page.locator(".field.wrong").innerText()).contains("före händelsen");
            assertThat(page.locator("#told\\:reported").inputValue()).isEqualTo(words);
            page.locator("#told\\:performerReceived_input")
                    .fill(today.minusDays(4).toString());
            press(kerstin, "Registrera");

            String number = one("select number from lex_sarah where reported = '" + words + "'");
            String path = "/lexsarah/case.xhtml?number=" + number;
            kerstin.open(path + "&act=start").checkAccessibility();
            press(kerstin, "Ta emot och börja utreda");
            assertThat(page.locator(".field.wrong").innerText()).contains("Välj vilken lag");
            page.getByLabel("Socialtjänstlagen (SoL)").check();
            press(kerstin, "Ta emot och börja utreda");
            assertThat(page.locator("main").innerText()).contains("Den enskildes egen berättelse", "Nästa steg");
            kerstin.checkAccessibility();

            page.locator("#note\\:point").selectOption("Vad som hände och vilka konsekvenser det fick");
            page.getByLabel("Uppgift", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("#note\\:text").fill("Besöket kom en timme för sent.");
            press(kerstin, "Spara i utredningen");
            assertThat(page.locator(".field.wrong").innerText()).contains("Källa");
            page.locator("#note\\:source").fill("Utförarens planering");
            press(kerstin, "Spara i utredningen");
            assertThat(page.locator("main").innerText())
                    .contains("Källa: Utförarens planering", "Kerstin Dahl, kvalitetssamordnare");

            kerstin.open(path + "&act=propose_quickly");
            page.locator("#work\\:comment").fill("Ingen kom till skada.");
            press(kerstin, "Föreslå att avsluta snabbt");
            assertThat(page.locator("main").innerText()).contains("Väntar på beslut", "Sofia Åkesson");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Besluta"))
                            .count())
                    .isZero();

            decideAsSofia(path);
            kerstin.open(path);
            assertThat(page.locator("main").innerText()).contains("Ge besked till utföraren");
            kerstin.checkConsole();
        }
    }

    private static void decideAsSofia(String path) {
        try (BrowserUser sofia = browser.as("sofia")) {
            sofia.open(path + "&act=decide").checkAccessibility();
            sofia.page().locator("#work\\:comment").fill("Enligt förslaget.");
            press(sofia, "Besluta");
            assertThat(sofia.page().locator("main").innerText())
                    .contains("Inget missförhållande", "Delegationsbeslut 2024-01-10 § 4");
            sofia.checkConsole();
        }
    }

    @Test
    void theUnitsManagerSeesWhatProtectionNeeds() throws SQLException {
        String serious = one("select number from lex_sarah where ivo_notified_on is not null and status = 'DECIDED'");
        try (BrowserUser karin = browser.window(360, 740).login("karin")) {
            Page page = karin.open("/lexsarah/case.xhtml?number=" + serious).page();
            karin.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Omedelbara åtgärder")
                    .doesNotContain("hittades på golvet", "Utredning enligt");

            page.locator("#work\\:protection").fill("Tillsyn varje timme.");
            press(karin, "Anteckna en omedelbar åtgärd");
            assertThat(page.locator("main").innerText()).contains("Tillsyn varje timme.");
            karin.checkConsole();
        }
    }

    @Test
    void theHeadingsAreRewordedAsANewVersion() {
        try (BrowserUser sofia = browser.as("sofia")) {
            Page page = sofia.open("/lexsarah/template.xhtml").page();
            sofia.checkAccessibility();
            page.locator("#headings\\:heading0").fill("");
            page.locator("#headings\\:reason").fill("Prövning");
            press(sofia, "Spara ny version");
            assertThat(page.locator(".field.wrong #headings\\:heading0").count())
                    .isEqualTo(1);

            page.locator("#headings\\:heading0").fill("Vad som hände och vilka konsekvenser det fick");
            press(sofia, "Spara ny version");
            assertThat(page.locator("main").innerText()).contains("Prövning", "Levererad med produkten");
            sofia.checkConsole();
        }
    }

    @Test
    void everyTabIsAccessibleAndFitsATelephone() throws SQLException {
        String serious = one("select number from lex_sarah where ivo_notified_on is not null and status = 'DECIDED'");
        String path = "/lexsarah/case.xhtml?number=" + serious;
        String performers = one("select min(number) from lex_sarah where deviation_id is null");
        try (BrowserUser kerstin = browser.window(360, 740).login("kerstin")) {
            for (String page : List.of(
                    "/lexsarah/cases.xhtml?status=every",
                    "/lexsarah/cases.xhtml?status=every&text=larm",
                    "/lexsarah/figures.xhtml",
                    path,
                    path + "&tab=investigation",
                    path + "&tab=decision",
                    path + "&tab=ivo",
                    path + "&tab=told&act=inform",
                    "/lexsarah/case.xhtml?number=" + performers + "&tab=measures")) {
                kerstin.open(page).checkNoSidewaysScroll().checkAccessibility();
            }
            kerstin.checkConsole();
        }
    }

    private static void press(BrowserUser user, String button) {
        user.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        user.settle();
    }

    private static String one(String query) throws SQLException {
        try (Connection connection = ProductUnderTest.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }
}
