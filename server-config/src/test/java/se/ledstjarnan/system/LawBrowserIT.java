package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Laws and limits as everyone reads them and as the administrator keeps them. */
class LawBrowserIT {

    private static final String INVESTIGATE = "/law/duty.xhtml?duty=lex_sarah_investigate";

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
        try (Connection connection = ProductUnderTest.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from ledstjarnan.duty_terms where changed_by_id is not null");
            statement.execute("delete from ledstjarnan.legal_reference where changed_by_id is not null");
        }
    }

    @Test
    void anEmployeeReadsWhatTheLawSaysAndChangesNothing() {
        try (BrowserUser anna = browser.as("anna")) {
            anna.open("/law/duties.xhtml").checkAccessibility();
            String list = anna.page().locator("main").innerText();
            assertThat(list).contains("Genast eller utan dröjsmål", "SoL 27 kap. 5 §, LSS 24 e §", "Ej verifierad");
            assertThat(list.toLowerCase()).doesNotContain("olaglig");

            anna.page()
                    .getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("Utreda och avhjälpa missförhållande"))
                    .click();
            anna.settle();
            anna.checkAccessibility();
            String duty = anna.page().locator("main").innerText();
            assertThat(duty).contains("SoL 14 kap. 6 §", "2011-07-01 – 2025-06-30", "2025-07-01 – tills vidare");
            assertThat(duty).doesNotContain("Lägg till lagrum");
            anna.open(INVESTIGATE + "&act=cite");
            assertThat(anna.page().locator("#cite").count()).isZero();
            anna.checkConsole();
        }
    }

    @Test
    void theAdministratorSetsATargetWithAReason() {
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.open(INVESTIGATE + "&act=terms").page();
            sven.checkAccessibility();
            page.locator("#terms\\:count").fill("två");
            press(sven, "Spara ändringen");
            assertThat(wrong(page)).containsExactly("terms:count", "terms:reason");
            assertThat(page.locator("#terms\\:count").inputValue()).isEqualTo("två");

            page.locator("#terms\\:count").fill("2");
            page.locator("#terms\\:unit").selectOption("DAYS");
            page.locator("#terms\\:warnDays").fill("61");
            page.locator("#terms\\:reason").fill("Beslut 2026-11-02 § 4");
            press(sven, "Spara ändringen");
            assertThat(page.locator(".field.wrong").innerText()).contains("från 0 till 60");

            page.locator("#terms\\:warnDays").fill("1");
            press(sven, "Spara ändringen");
            String saved = page.locator("main").innerText();
            assertThat(saved).contains("Lokalt mål: 2 dygn", "Beslut 2026-11-02 § 4", "Sven Mårtensson");
            assertThat(page.locator(".facts.stacked").innerText()).contains("2 dygn", "En dag före");
            sven.checkConsole();
        }
    }

    @Test
    void theAdministratorReplacesAParagraphFromADay() {
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.open(INVESTIGATE + "&act=cite").page();
            sven.checkAccessibility();
            press(sven, "Lägg till");
            assertThat(wrong(page))
                    .contains("cite:law", "cite:provision", "cite:statute", "cite:from", "cite:source", "cite:reason");

            write(page, "1899-01-01", "");
            press(sven, "Lägg till");
            assertThat(page.locator(".field.wrong").innerText()).contains("mellan 1900 och 2199");
            write(page, "2027-01-01", "2026-12-31");
            press(sven, "Lägg till");
            assertThat(page.locator(".field.wrong").innerText())
                    .contains("Sista dagen kan inte vara före första dagen.");
            write(page, "2027-01-01", "");
            press(sven, "Lägg till");
            assertThat(page.locator(".field.wrong").innerText()).contains("SoL 27 kap. 5 § (från 2025-07-01)");
            assertThat(page.locator("#cite\\:provision").inputValue()).isEqualTo("28 kap. 1 §");

            sven.open(INVESTIGATE + "&act=end&no=2").checkAccessibility();
            page.locator("#end\\:to_input").fill("2026-12-31");
            page.locator("#end\\:reason").fill("SFS 2026:99");
            press(sven, "Spara ändringen");
            sven.open(INVESTIGATE + "&act=cite");
            write(page, "2027-01-01", "");
            press(sven, "Lägg till");

            String saved = page.locator("main").innerText();
            assertThat(saved).contains("SoL 28 kap. 1 §", "2027-01-01 – tills vidare", "2025-07-01 – 2026-12-31");
            sven.checkConsole();
        }
    }

    @Test
    void aParagraphIsCheckedAgainstItsStatute() {
        try (BrowserUser sven = browser.as("sven")) {
            String send = "/law/duty.xhtml?duty=lex_sarah_send_investigation";
            Page page = sven.open(send + "&act=check&no=1").page();
            sven.checkAccessibility();
            page.locator("#check\\:verified").check();
            page.locator("#check\\:source").fill("Läst i SOSFS 2011:5, 6 kap.");
            page.locator("#check\\:reason").fill("Kontrollerat av kommunjuristen");
            press(sven, "Spara ändringen");

            assertThat(page.locator("main .tag").allInnerTexts()).doesNotContain("Ej verifierad");
            assertThat(page.locator("main").innerText()).contains("Kontrollerat av kommunjuristen");
        }
    }

    @Test
    void everyPageFitsATelephone() {
        try (BrowserUser sven = browser.window(360, 740).login("sven")) {
            for (String path : List.of(
                    "/law/duties.xhtml",
                    INVESTIGATE,
                    INVESTIGATE + "&act=terms",
                    INVESTIGATE + "&act=cite",
                    INVESTIGATE + "&act=end&no=2",
                    INVESTIGATE + "&act=check&no=2")) {
                sven.open(path).checkNoSidewaysScroll().checkAccessibility();
            }
            sven.checkConsole();
        }
    }

    private static void write(Page page, String from, String to) {
        page.locator("#cite\\:law").fill("SoL");
        page.locator("#cite\\:provision").fill("28 kap. 1 §");
        page.locator("#cite\\:statute").fill("socialtjänstlagen (2025:400)");
        page.getByLabel("Socialtjänst (SoL)").check();
        page.locator("#cite\\:soon").selectOption("PROMPTLY");
        page.locator("#cite\\:from_input").fill(from);
        page.locator("#cite\\:to_input").fill(to);
        page.locator("#cite\\:source").fill("Läst i SFS 2026:99");
        page.locator("#cite\\:reason").fill("SFS 2026:99");
    }

    /** The ids of the inputs that are said to be wrong, in the order of the form. */
    private static List<String> wrong(Page page) {
        return page
                .locator(".field.wrong input[aria-invalid=true], .field.wrong textarea[aria-invalid=true]")
                .all()
                .stream()
                .map(input -> input.getAttribute("id").replace("_input", ""))
                .toList();
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
