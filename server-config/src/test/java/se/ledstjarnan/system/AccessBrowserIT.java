package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who has looked: a person shown for a reason, the extract in one click, the sample that is checked. */
class AccessBrowserIT {

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
    void asDelivered() throws SQLException {
        Rows.execute("update sampled_reading r set verdict = null, note = null, judged_by_id = null, judged_at = null"
                + " from log_sample s where s.id = r.sample_id and s.concluded_at is null");
    }

    @Test
    void aPersonIsShownForAReasonAndMarkedAsProtected() throws SQLException {
        String number = CaseUnderTest.reportedTo("karin", "anna", "Föll vid sängen.");
        Rows.execute("update deviation set concerns = 'ONE_PERSON' where number = '" + number + "'");
        try (BrowserUser karin = browser.as("karin")) {
            Page page = karin.open("/deviation/case.xhtml?number=" + number).page();
            press(karin, "Visa vem det gäller");
            assertThat(page.locator("#who .field.wrong").innerText()).contains("Välj varför");

            page.locator("#who\\:reason").selectOption("CONTACT");
            press(karin, "Visa vem det gäller");
            page.locator("#who\\:personName").fill("Elsa Ek");
            page.locator("#who\\:identity").fill("440813-9088");
            press(karin, "Spara");
            assertThat(page.locator("#who .field.wrong").innerText()).contains("Personnumret stämmer inte");
            page.locator("#who\\:identity").fill("440813-9089");
            page.locator("#who\\:protectedIdentity").check();
            karin.checkAccessibility();
            press(karin, "Spara");

            assertThat(page.locator("#person").innerText()).contains("Personen har skyddade personuppgifter");
            karin.checkConsole();
        }
        try (BrowserUser mats = browser.as("mats")) {
            Page page = mats.open("/deviation/case.xhtml?number=" + number).page();
            assertThat(page.locator("#person").innerText()).contains("Bara den som handlägger ärendet");
            assertThat(page.locator("#who\\:show").count()).isZero();
            mats.checkAccessibility();

            Download extract = takeOut(mats, "19440813-9089", "PERSONS_REQUEST");
            assertThat(extract.suggestedFilename()).startsWith("loggutdrag-").endsWith(".pdf");
            assertThat(beginning(extract)).isEqualTo("%PDF");
        }
        assertThat(Rows.number("select count(*) from audit_entry where object_type = 'access-extract' and reason ="
                        + " 'PERSONS_REQUEST' and object_ids = (select cast(id as text) from deviation where number = '"
                        + number + "')"))
                .isEqualTo(1);
    }

    @Test
    void theExtractSaysWhatIsMissingAndIsReadOnAPhone() {
        for (int width : new int[] {1280, 360}) {
            try (BrowserUser sofia = browser.window(width, 800).login("sofia")) {
                Page page = sofia.open("/access/extract.xhtml").page();
                page.locator("#extract\\:identity").fill("19400230");
                page.locator("#extract\\:take").click();
                page.waitForLoadState();
                sofia.settle().checkAccessibility().checkNoSidewaysScroll();

                assertThat(page.locator(".field.wrong").allInnerTexts().toString())
                        .contains("Den dagen finns inte");
                assertThat(page.locator("#extract\\:identity").inputValue()).isEqualTo("19400230");
                assertThat(page.url()).doesNotContain("1940");
            }
        }
    }

    @Test
    void aLateSampleIsJudgedAndConcluded() throws SQLException {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/access/samples.xhtml").page();
            kerstin.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Försenad");
            page.locator("main tbody a").first().click();
            kerstin.settle().checkAccessibility();

            press(kerstin, "Avsluta granskningen");
            assertThat(page.locator("main").innerText()).contains("inte bedömd");
            Locator verdicts = page.locator("select[id$=verdict]");
            int rows = verdicts.count();
            assertThat(rows).isPositive();
            verdicts.first().selectOption("UNJUSTIFIED");
            press(kerstin, "Spara så länge");
            assertThat(page.locator("#messages").innerText()).contains("skriv en kommentar");

            page.locator("input[id$=note]").first().fill("Frågade, inget uppdrag.");
            press(kerstin, "Spara så länge");
            assertThat(page.locator("#messages").innerText()).contains("Bedömningarna är sparade");
            assertThat(
                            Rows.number(
                                    "select count(*) from sampled_reading where verdict = 'UNJUSTIFIED' and note like 'Frågade%'"))
                    .isEqualTo(1);
            kerstin.checkConsole();
        }
        try (BrowserUser sofia = browser.window(360, 800).login("sofia")) {
            sofia.open("/access/samples.xhtml").checkNoSidewaysScroll().checkAccessibility();
            sofia.page().locator("main tbody a").first().click();
            sofia.settle().checkNoSidewaysScroll().checkAccessibility();
        }
    }

    private static Download takeOut(BrowserUser user, String identity, String reason) {
        Page page = user.open("/access/extract.xhtml").page();
        page.locator("#extract\\:identity").fill(identity);
        page.locator("#extract\\:reason").selectOption(reason);
        return page.waitForDownload(() -> page.locator("#extract\\:take").click());
    }

    private static String beginning(Download file) {
        try {
            return new String(Files.readAllBytes(file.path()), 0, 4, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException(e);
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
