package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What governs the follow-up of suppliers in a browser: the law's clock of telling the authority, and the grades as data. */
class SupplierDutyBrowserIT {

    private static final String WORDS = "Prov: oklart vem som äger bolaget.";
    private static final String GRADE = "Prov av bedömning";
    private static final int SUPPLIER = 1;

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
    void asItWas() throws SQLException {
        Rows.execute("delete from supplier_concern where words = '" + WORDS + "'");
        Rows.execute("delete from supplier_grade where name like '" + GRADE + "%'");
        Rows.execute("update supplier_grade set days = 28 where level = 3");
    }

    @Test
    void aConcernStartsTheClockThatIsEndedWithDayAndReference() throws SQLException {
        try (BrowserUser kerstin = browser.window(360, 800).login("kerstin")) {
            Page page = kerstin.open("/supplier/supplier.xhtml?number=" + SUPPLIER + "&tab=permits")
                    .page();
            page.getByText("Anteckna något som IVO kan behöva få veta").click();
            page.locator("#concern\\:concernReason").selectOption("SUITABILITY");
            page.locator("#concern\\:concernWords").fill(WORDS);
            button(page, "concern:raise");
            kerstin.settle();
            assertThat(page.locator("#concern .field.wrong").count()).isOne();
            assertThat(page.locator("#concern\\:concernWords").inputValue()).isEqualTo(WORDS);
            date(page, "concern:noticedOn", LocalDate.now().minusDays(9));
            button(page, "concern:raise");
            page.getByText("lokalt mål 1 vecka passerat").waitFor();
            kerstin.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Pågått 9 dagar", "SoL 27 kap. 7 §");

            kerstin.open("/supplier/supplier.xhtml?number=" + SUPPLIER + "&tab=permits&item="
                    + Rows.text("select id from supplier_concern where words = '" + WORDS + "'"));
            date(page, "told:notifiedOn", LocalDate.now());
            button(page, "told:notified");
            kerstin.settle().checkAccessibility();
            assertThat(page.locator("#told .field.wrong").innerText()).contains("Diarienummer");
            page.locator("#told\\:registerNumber").fill("SN 2026/77");
            button(page, "told:notified");
            page.getByText("Klart efter 9 dagar").waitFor();
            kerstin.settle().checkAccessibility().checkConsole();
            assertThat(page.locator("main").innerText())
                    .contains("IVO underrättad", "SN 2026/77", "Avgjort")
                    .doesNotContain("passerat");
        }
    }

    @Test
    void theAdministratorKeepsTheGrades() {
        try (BrowserUser sven = browser.as("sven")) {
            Page page = sven.open("/supplier/scale.xhtml").page();
            sven.checkAccessibility();
            page.locator("#grade\\:name").fill(GRADE);
            page.locator("#grade\\:days").fill("snart");
            button(page, "grade:save");
            sven.settle().checkAccessibility();
            assertThat(page.locator(".field.wrong").count()).isPositive();
            assertThat(page.locator("#grade\\:name").inputValue()).isEqualTo(GRADE);
            page.locator("#grade\\:meaning").fill("Rättas på en gång.");
            page.locator("#grade\\:days").fill("400");
            button(page, "grade:save");
            sven.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("mellan 0 och 365");
            page.locator("#grade\\:days").fill("0");
            button(page, "grade:save");
            page.getByText("Bedömningen är tillagd.").waitFor();
            assertThat(page.locator("#grades").innerText()).contains("5 " + GRADE, "Genast");

            page.locator("#grades")
                    .getByRole(AriaRole.BUTTON)
                    .getByText("Ta bort")
                    .click();
            page.locator(".ui-confirmdialog-yes:visible").click();
            page.getByText("Bedömningen är borttagen.").waitFor();
            assertThat(page.locator("#grades").innerText()).doesNotContain(GRADE);
            changed(sven, page);
        }
    }

    private static void changed(BrowserUser sven, Page page) {
        page.getByLabel("Ändra: Med avvikelse").click();
        sven.settle().checkAccessibility();
        page.locator("#grade\\:name").fill("Med anmärkning");
        button(page, "grade:save");
        sven.settle();
        assertThat(page.locator(".field.wrong").innerText()).contains("Det finns redan en bedömning");
        page.locator("#grade\\:name").fill("Med avvikelse");
        page.locator("#grade\\:days").fill("14");
        button(page, "grade:save");
        page.getByText("Bedömningen är ändrad.").waitFor();
        sven.settle().checkConsole();
        assertThat(page.locator("#grades").innerText()).contains("14 dagar");
    }

    private static void date(Page page, String id, LocalDate day) {
        page.locator("#" + id.replace(":", "\\:") + "_input").fill(day.toString());
        page.locator("#" + id.replace(":", "\\:") + "_input").press("Tab");
    }

    private static void button(Page page, String id) {
        page.locator("#" + id.replace(":", "\\:")).click();
    }
}
