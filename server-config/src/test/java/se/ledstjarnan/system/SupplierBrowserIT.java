package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Suppliers in a browser: registered and visited by the municipality, answered by the supplier, read by the board. */
class SupplierBrowserIT {

    private static final String NAME = "Prov Omsorg " + System.nanoTime();
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

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
    void isRegisteredWithItsAgreementAndVisited() throws SQLException {
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open("/supplier/suppliers.xhtml").page();
            kerstin.checkAccessibility();
            link(page, "Ny leverantör");
            kerstin.settle().checkAccessibility();
            page.locator("#write\\:name").fill(NAME);
            page.locator("#write\\:organisationNumber").fill("811228-9874");
            button(page, "Spara");
            kerstin.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("ser ut som ett personnummer");
            assertThat(page.locator("#write\\:name").inputValue()).isEqualTo(NAME);
            page.locator("#write\\:organisationNumber").fill("");
            button(page, "Spara");
            page.waitForURL("**/supplier/supplier.xhtml?number=*");
            kerstin.settle().checkAccessibility();
            link(page, "Nytt avtal");
            agreed(kerstin, page);
            visited(kerstin, page);
            kerstin.checkConsole();
        }
    }

    private static void agreed(BrowserUser kerstin, Page page) {
        kerstin.settle().checkAccessibility();
        page.locator("#write\\:service").fill("Hemtjänst");
        page.locator("#write\\:forWhom").fill("Äldre");
        date(page, "write:from", LocalDate.now());
        date(page, "write:to", LocalDate.now().minusDays(1));
        page.getByLabel("Socialtjänst (SoL)").check();
        page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
        button(page, "Spara");
        kerstin.settle();
        assertThat(page.locator(".field.wrong").count()).isOne();
        date(page, "write:to", LocalDate.now().plusYears(2));
        button(page, "Spara");
        page.waitForURL("**/supplier/supplier.xhtml?number=*");
        kerstin.settle();
        assertThat(page.locator("main").innerText()).contains("Hemtjänst", "Löper");
    }

    private static void visited(BrowserUser kerstin, Page page) throws SQLException {
        link(page, "Uppföljningar");
        kerstin.settle().checkAccessibility();
        link(page, "Registrera uppföljning");
        kerstin.settle().checkAccessibility();
        date(page, "write:day", LocalDate.now());
        page.locator("#write\\:participants").fill("Verksamhetschefen");
        page.locator("#write\\:summary").fill("Vi gick igenom allt.");
        page.locator("#write\\:text0").fill("Rutin saknas.");
        page.locator("#write\\:grade0").selectOption("3");
        button(page, "Spara uppföljningen");
        kerstin.settle();
        assertThat(page.locator(".field.wrong").innerText()).contains("Åtgärd");
        page.locator("#write\\:measure0").fill("Skriv en rutin.");
        page.locator("#write\\:owner0").fill("Verksamhetschefen");
        date(page, "write:due0", LocalDate.now().plusDays(40));
        button(page, "Spara uppföljningen");
        kerstin.settle();
        assertThat(page.locator(".field.wrong").innerText()).contains("Med avvikelse kräver");
        date(page, "write:due0", LocalDate.now().plusDays(20));
        button(page, "Spara uppföljningen");
        page.waitForURL("**tab=visits**");
        kerstin.settle().checkAccessibility();
        assertThat(page.locator("main").innerText()).contains("3 Med avvikelse", "Ska åtgärdas");
        link(page, "Skriv en rutin.");
        kerstin.settle().checkAccessibility();
        assertThat(page.locator("main").innerText()).contains("Följ upp den hos leverantören");
        link(page, "Uppföljning av leverantör LEV-" + Rows.text("select max(number) from supplier"));
        page.waitForURL("**tab=visits**");
        kerstin.settle();
    }

    @Test
    void theSupplierHandsInAResultAndIsAnswered() {
        String result;
        try (BrowserUser lars = browser.window(360, 800).login("lars")) {
            Page page = lars.open("/supplier/mine.xhtml").page();
            lars.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Hemtjänst", "3 Med avvikelse");
            link(page, "Lämna in resultat av egenkontroll");
            lars.settle().checkNoSidewaysScroll().checkAccessibility();
            page.locator("#handIn\\:title").fill("Brandskydd");
            page.locator("#handIn\\:year").fill("2099");
            page.locator("#handIn\\:outcome").fill("Allt i ordning.");
            page.locator("#handIn\\:improvements").fill("Ny genomgång på våren.");
            button(page, "Lämna in");
            lars.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("Skriv ett årtal");
            page.locator("#handIn\\:year").fill(Integer.toString(LocalDate.now().getYear()));
            button(page, "Lämna in");
            page.waitForURL("**/supplier/result.xhtml?id=*");
            lars.settle().checkNoSidewaysScroll().checkAccessibility();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("program.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1}));
            page.locator(".notice.late").waitFor();
            page.locator("input[type=file]").setInputFiles(new FilePayload("brand.pdf", "application/pdf", PDF));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("brand.pdf"))
                    .waitFor();
            lars.settle().checkNoSidewaysScroll().checkAccessibility();
            result = page.url().substring(page.url().indexOf("/supplier/"));
        }
        try (BrowserUser kerstin = browser.as("kerstin")) {
            Page page = kerstin.open(result).page();
            kerstin.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("brand.pdf").doesNotContain("Ta bort");
            page.locator("#review\\:words").fill("Tack.");
            button(page, "Markera som läst");
            page.waitForURL("**tab=quality**");
            kerstin.settle().checkAccessibility();
        }
    }

    @Test
    void theBoardReadsAnOverview() {
        try (BrowserUser nils = browser.window(360, 800).login("nils")) {
            Page page = nils.open("/supplier/overview.xhtml").page();
            nils.checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Omsorg i Norr AB", "3 Med avvikelse")
                    .doesNotContain("Lars Falk");
            link(page, "Bedömningar år för år");
            nils.settle().checkNoSidewaysScroll().checkAccessibility();
            assertThat(page.locator("main").innerText())
                    .contains("Omsorg i Norr AB", "Första bedömningen", "Tillstånd saknas")
                    .doesNotContain("genomförandeplaner");
        }
    }

    @Test
    void everyTabIsUsableOnAPhone() {
        try (BrowserUser kerstin = browser.window(360, 800).login("kerstin")) {
            kerstin.open("/supplier/suppliers.xhtml").checkNoSidewaysScroll().checkAccessibility();
            for (String tab : new String[] {"agreements", "quality", "visits", "permits", "logins"}) {
                kerstin.open("/supplier/supplier.xhtml?number=1&tab=" + tab)
                        .checkNoSidewaysScroll()
                        .checkAccessibility();
            }
            kerstin.open("/supplier/visit.xhtml?number=1").checkNoSidewaysScroll();
        }
    }

    /** What is another's is answered as what does not exist; what is no supplier's at all is refused. */
    @Test
    void aSupplierReachesNothingButItsOwn() throws SQLException {
        HttpUser lars = ProductUnderTest.as("lars");
        String mine = Rows.text("select min(number) from supplier s join supplier_login l on l.supplier_id = s.id");
        String others = "select min(r.id) from supplier_result r where not exists (select 1 from supplier_login l"
                + " where l.supplier_id = r.supplier_id)";

        assertThat(lars.getOnly("/supplier/mine.xhtml?number=" + mine).status()).isEqualTo(200);
        assertThat(lars.getOnly("/supplier/mine.xhtml?number=2").status()).isEqualTo(404);
        assertThat(lars.getOnly("/supplier/result.xhtml?id=" + Rows.text(others))
                        .status())
                .isEqualTo(404);
        String file = Rows.text(
                "insert into stored_file (subject, subject_id, file_name, kind, bytes, sha256, added_by_id, added_at)"
                        + " select 'SUPPLIER_RESULT', r.id, 'annans.pdf', 'PDF', 4, repeat('0', 64), r.handed_in_by_id, now()"
                        + " from supplier_result r where r.id = (" + others + ") returning id");
        assertThat(lars.getOnly("/supplier/file?id=" + file).status()).isEqualTo(404);
        String number = Rows.text("select min(number) from deviation");
        for (String path : new String[] {
            "/supplier/supplier.xhtml?number=" + mine,
            "/supplier/suppliers.xhtml",
            "/supplier/overview.xhtml",
            "/supplier/export",
            "/supplier/grades",
            "/supplier/grades.xhtml",
            "/measure/measure.xhtml?id=" + Rows.text("select min(id) from measure where origin = 'SUPPLIER_FINDING'"),
            "/deviation/case.xhtml?number=" + number,
            "/deviation/cases.xhtml",
            "/measure/measures.xhtml",
            "/routine/routines.xhtml"
        }) {
            assertThat(lars.getOnly(path).status()).as(path).isEqualTo(403);
        }
    }

    private static void date(Page page, String id, LocalDate day) {
        page.locator("#" + id.replace(":", "\\:") + "_input").fill(day.toString());
        page.locator("#" + id.replace(":", "\\:") + "_input").press("Tab");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
