package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever registers: what waits, the package, the number that comes back. */
class RegistrationBrowserIT {

    private static final String QUEUED = """
            with document as (
                insert into registration (document_key, origin, case_type, case_id, case_number, title, direction, document_day, queued_at,
                    due)
                select 'browser:' || n, 'COMPLAINT', 'browser-test', n, 'B-' || n, 'Klagomål nummer ' || n, 'INCOMING', current_date - 10,
                    now(), current_date - 9 from generate_series(1, 2) n returning id)
            insert into registration_file (registration_id, place, file_name, media_type, sha256, content)
            select id, 1, 'klagomal.txt', 'text/plain', repeat('0', 64), 'x'::bytea from document
            """;

    private static final String DAY = LocalDate.now().minusDays(10).toString();
    private static final String DAY_BEFORE = LocalDate.now().minusDays(11).toString();
    private static final String DAY_AFTER = LocalDate.now().minusDays(9).toString();

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void twoDocuments() throws SQLException {
        Rows.execute(QUEUED);
    }

    @AfterEach
    void noneOfThem() throws SQLException {
        Rows.execute("delete from registration_file where registration_id in"
                + " (select id from registration where case_type = 'browser-test')");
        Rows.execute("delete from registration where case_type = 'browser-test'");
        Rows.execute("delete from register_number where case_type = 'browser-test'");
    }

    @Test
    void whatWaitsIsTakenOutAndGetsItsNumber() {
        try (BrowserUser rut = browser.as("rut")) {
            Page page = rut.open("/registration/queue.xhtml").page();
            rut.checkAccessibility();
            assertThat(page.locator("main").innerText()).contains("Klagomål nummer 1", "Försenad");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Klagomål nummer 1"))
                            .innerText())
                    .contains("Registrera handling");
            for (int number = 1; number <= 2; number++) {
                page.locator("input[aria-label='Välj: Klagomål nummer " + number + "']")
                        .check();
            }
            Download both = page.waitForDownload(() -> button(page, "Hämta valda som zip"));
            assertThat(both.suggestedFilename()).isEqualTo("diariet-" + LocalDate.now() + "-2.zip");

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Klagomål nummer 1"))
                    .click();
            rut.settle().checkAccessibility();
            fill(page, "nummer sju", DAY_AFTER);
            button(page, "Spara numret");
            rut.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("* ÅÅÅÅ/#");
            assertThat(page.locator("#register\\:number").inputValue()).isEqualTo("nummer sju");

            fill(page, "ks 2026/9001", DAY_BEFORE);
            button(page, "Spara numret");
            rut.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains(DAY);

            fill(page, "ks 2026/9001", DAY_AFTER);
            button(page, "Spara numret");
            page.waitForLoadState();
            rut.settle();
            assertThat(page.locator(".messages").innerText()).contains("är sparat");
            assertThat(page.locator("main").innerText()).contains("KS 2026/9001");
            rut.checkConsole();

            rut.open("/registration/queue.xhtml");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Klagomål nummer 2"))
                    .click();
            rut.settle();
            fill(page, "KS 2026/9001", DAY_AFTER);
            button(page, "Spara numret");
            rut.settle();
            assertThat(page.locator(".field.wrong").innerText()).contains("B-1");
        }
    }

    @Test
    void isReadOnAPhone() {
        try (BrowserUser rut = browser.window(360, 800).login("rut")) {
            rut.open("/registration/queue.xhtml").checkNoSidewaysScroll().checkAccessibility();
            rut.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Klagomål nummer 1"))
                    .click();
            rut.settle().checkNoSidewaysScroll().checkAccessibility();
            rut.open("/registration/queue.xhtml?state=done&page=x").checkNoSidewaysScroll();
        }
    }

    private static void fill(Page page, String number, String day) {
        page.locator("#register\\:number").fill(number);
        page.locator("#register\\:registeredOn_input").fill(day);
        page.locator("#register\\:registeredOn_input").press("Tab");
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
